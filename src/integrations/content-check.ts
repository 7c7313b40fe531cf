import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkContent } from '../check/index.ts';
import { formatProblem, isError } from '../check/problem.ts';
import { summaryLine } from '../check/report.ts';

/**
 * Stops a build on content that is wrong, with the same sentences as `npm run check`. It ends the process itself: an error thrown
 * here would reach the editor as a stack trace. The dev server only warns, so that a page can be seen while it is being mended.
 * `getToday` is the site's clock.
 */
export function contentCheck(getToday: () => string): AstroIntegration {
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': async ({ command, config, logger }) => {
        if (command !== 'build' && command !== 'dev') return;
        const problems = await checkContent(fileURLToPath(new URL('content', config.root)), { today: getToday() });
        const errors = problems.filter(isError);
        if (errors.length === 0) return;
        for (const problem of errors) console.error(formatProblem(problem));
        if (command === 'dev') {
          logger.warn(summaryLine(problems));
          return;
        }
        logger.error(`${summaryLine(problems)} Situs tidak dibangun.`);
        process.exit(1);
      },
    },
  };
}
