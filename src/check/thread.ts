/** Checks content whenever it is asked, beside whatever its owner does: 2,000 articles take a second, in which the dev server would show no page. */
import { parentPort } from 'node:worker_threads';
import { type CheckOptions, checkContent } from './index.ts';
import { formatProblem, isError } from './problem.ts';

export interface CheckOrder extends CheckOptions {
  /** The `content` folder. */
  directory: string;
}

parentPort?.on('message', ({ directory, ...options }: CheckOrder) => {
  checkContent(directory, options).then(
    (problems) => {
      // One sentence for each error.
      parentPort?.postMessage(problems.filter(isError).map(formatProblem));
    },
    // A file that goes while it is read is a change of its own, after which the check is asked again.
    () => undefined,
  );
});
