import { availableParallelism, cpus, totalmem } from 'node:os';

/** The machine that measures, in a few words. */
export function machine(): string {
  return `${availableParallelism()} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), ${Math.round(totalmem() / 1e9)} GB of memory, Node ${process.version}`;
}
