import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { CardElement } from '../layout.ts';

export interface CardJob {
  layout: CardElement;
  /** Shapes of the mark. */
  mark: string;
  /** Where the PNG is written. */
  file: string;
}

/** A thread needs as long to start as for so many cards. */
const WORTH_A_THREAD = 10;

/** How many threads draw `count` cards. */
export function threadsFor(count: number): number {
  return Math.min(availableParallelism(), Math.ceil(count / WORTH_A_THREAD));
}

/** Draws all cards, spread over the cores. Rejects with the first error of a thread. */
export async function drawAll(jobs: readonly CardJob[]): Promise<void> {
  const threads = threadsFor(jobs.length);
  await Promise.all(
    Array.from({ length: threads }, async (_, thread) => {
      const workerData = jobs.filter((_job, index) => index % threads === thread);
      await once(new Worker(new URL('./worker.ts', import.meta.url), { workerData }), 'exit');
    }),
  );
}
