import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkContent } from '../check/index.ts';
import { formatProblem } from '../check/problem.ts';

/**
 * Stops a build on content that is wrong, with the same sentences as `npm run check`. It ends the process itself: an error thrown
 * here would reach the editor as a stack trace. The dev server only warns, so that a page can be seen while it is being mended.
 */
export function contentCheck(): AstroIntegration {
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': async ({ command, config, logger }) => {
        if (command !== 'build' && command !== 'dev') return;
        const problems = await checkContent(fileURLToPath(new URL('content', config.root)));
        if (problems.length === 0) return;
        for (const problem of problems) console.error(formatProblem(problem));
        if (command === 'dev') {
          logger.warn(`${problems.length} masalah di content/.`);
          return;
        }
        logger.error(`${problems.length} masalah di content/. Situs tidak dibangun.`);
        process.exit(1);
      },
    },
  };
}
