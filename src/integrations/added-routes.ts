import type { AstroIntegration } from 'astro';
import { FINISH_FILE } from '../lib/finish-order.ts';

/** Routes that a file name cannot give: Astro takes one that begins with an underscore for none. */
export function addedRoutes(): AstroIntegration {
  return {
    name: 'added-routes',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command === 'build') injectRoute({ pattern: `/${FINISH_FILE}`, entrypoint: './src/pages/_finish.json.ts' });
        for (const name of ['_headers', '_redirects']) injectRoute({ pattern: `/${name}`, entrypoint: `./src/pages/${name}.ts` });
      },
    },
  };
}
