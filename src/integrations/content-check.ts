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
      'astro:config:done': async ({ logger }) => {
        if (process.env['VITEST']) return;
        const problems = await checkContent('content');
        if (problems.length === 0) return;
        for (const problem of problems) console.error(formatProblem(problem));
        const isBuild = process.argv.includes('build');
        logger[isBuild ? 'error' : 'warn'](`${problems.length} masalah di content/.${isBuild ? ' Situs tidak dibangun.' : ''}`);
        if (isBuild) process.exit(1);
      },
    },
  };
}
