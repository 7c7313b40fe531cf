/** Compresses the text files of a built site beside themselves, with one thread per core. */
import { once } from 'node:events';
import { globSync } from 'node:fs';
import path from 'node:path';
import { Worker } from 'node:worker_threads';

/** What Pagefind wrote below `pagefind/` is compressed as it is, but for its scripts and its list of indexes. */
const TEXT = /\.(html|css|js|json|xml|svg|txt|csv|ics|vcf|webmanifest)$/;

async function runThread(files: readonly string[], cache: string): Promise<number> {
  const worker = new Worker(new URL('./thread.ts', import.meta.url), { workerData: { files, cache } });
  const [made] = (await once(worker, 'message')) as [number];
  return made;
}

/** How many text files there are below `directory`, and how many of them were not in `cache`. */
export async function precompress(
  directory: string,
  cache: string,
  threads: number,
): Promise<{ files: number; compressed: number }> {
  const files = globSync('**/*', { cwd: directory })
    .filter((file) => TEXT.test(file))
    .sort()
    .map((file) => path.join(directory, file));
  // Dealt like cards, so that each thread gets its share of large pages.
  const shares = Array.from({ length: threads }, (_, thread) =>
    files.filter((_file, index) => index % threads === thread),
  ).filter(({ length }) => length > 0);
  const made = await Promise.all(shares.map((share) => runThread(share, cache)));
  return { files: files.length, compressed: made.reduce((sum, count) => sum + count, 0) };
}
