import type { AstroIntegration } from 'astro';

/** Routes that a file name cannot give: Astro takes one that begins with an underscore for none. */
export function addedRoutes(): AstroIntegration {
  return {
    name: 'added-routes',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        injectRoute({ pattern: '/_redirects', entrypoint: './src/pages/_redirects.ts' });
      },
    },
  };
}
