/** Checks content whenever it is asked, beside whatever its owner does: 2,000 articles take a second, in which the dev server would show no page. */
import { setPriority } from 'node:os';
import { parentPort } from 'node:worker_threads';
import { type CheckOptions, checkContent } from './index.ts';
import { formatProblem, isError } from './problem.ts';

const LATER = 10;

export interface CheckOrder extends CheckOptions {
  /** The `content` folder. */
  directory: string;
}

// Of this thread, where the system knows one: the page that was saved comes first.
setPriority(LATER);

parentPort?.on('message', ({ directory, ...options }: CheckOrder) => {
  void checkContent(directory, options).then((problems) => {
    // One sentence for each error.
    parentPort?.postMessage(problems.filter(isError).map(formatProblem));
  });
});
