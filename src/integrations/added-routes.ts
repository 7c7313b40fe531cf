import type { AstroIntegration } from 'astro';

/** Routes that a file name cannot give: one that begins with an underscore, and one that only the dev server has. */
export function addedRoutes(): AstroIntegration {
  return {
    name: 'added-routes',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        injectRoute({ pattern: '/_redirects', entrypoint: './src/pages/_redirects.ts' });
        if (command === 'dev') injectRoute({ pattern: '/contoh-penulisan', entrypoint: './src/pages/_contoh-penulisan/index.astro' });
      },
    },
  };
}
