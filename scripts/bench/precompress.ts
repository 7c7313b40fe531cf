/** `npm run bench -- precompress`: compresses dist/ from nothing and again, in folders of its own. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { precompress } from '../precompress/run.ts';

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
    console.log(`Precompression: ${perFile.toFixed(1)} ms a file and core (at most ${MOST_MS_PER_FILE})`);
    console.log(`Unchanged: ${seconds.toFixed(1)} s for ${again.files} files (at most ${MOST_SECONDS_AGAIN})`);
    return [
      ...(perFile > MOST_MS_PER_FILE ? [`compressing a file took ${perFile.toFixed(1)} ms of a core`] : []),
      ...(seconds > MOST_SECONDS_AGAIN ? [`${again.files} unchanged files took ${seconds.toFixed(1)} s`] : []),
    ];
  } finally {
    rmSync(root, { recursive: true });
  }
}
