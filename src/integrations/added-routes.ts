import type { AstroIntegration } from 'astro';

/** Routes that a file name cannot give: Astro takes one that begins with an underscore for none. */
export function addedRoutes(): AstroIntegration {
  return {
    name: 'added-routes',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        for (const name of ['_headers', '_redirects']) injectRoute({ pattern: `/${name}`, entrypoint: `./src/pages/${name}.ts` });
      },
    },
  };
}
