/** `npm run bench -- precompress`: compresses dist/ from nothing and again, in folders of its own. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { precompress } from '../precompress/run.ts';
import { judge } from './targets.ts';

const MOST_MS_PER_FILE = 15;
const FILES = 10_000;
/** Seconds that so many files may take where none changed. */
const MOST_SECONDS_AGAIN = 5;

/** Prints milliseconds per file and core; the targets that were missed. */
export async function benchPrecompress(): Promise<string[]> {
  const root = mkdtempSync(path.join(tmpdir(), 'bench-precompress-'));
  const run = (): ReturnType<typeof precompress> => precompress(path.join(root, 'dist'), path.join(root, 'cache'), availableParallelism());
  try {
    cpSync('dist', path.join(root, 'dist'), { recursive: true });
    // Processor time counts all threads, and nothing else that the machine does.
    const before = process.cpuUsage();
    const { files } = await run();
    const { user, system } = process.cpuUsage(before);
    const perFile = (user + system) / 1000 / files;

    for (let copy = 1; copy * files < FILES; copy++) cpSync('dist', path.join(root, 'dist', String(copy)), { recursive: true });
    const start = performance.now();
    const again = await run();
    const seconds = (performance.now() - start) / 1000;
    return judge('Precompression', [
      { what: 'From nothing, a file', value: perFile, unit: 'ms of a core', most: MOST_MS_PER_FILE },
      { what: `${again.files} files, none of them changed`, value: seconds, unit: 's', most: MOST_SECONDS_AGAIN },
    ]);
  } finally {
    rmSync(root, { recursive: true });
  }
}
