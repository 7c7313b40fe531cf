import { parentPort, workerData } from 'node:worker_threads';
import { compressFile } from './compress.ts';

const { files, cache } = workerData as { files: string[]; cache: string };
parentPort?.postMessage(files.filter((file) => compressFile(file, cache)).length);
