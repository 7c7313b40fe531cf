import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** The module as which Astro hands what it read of the content to the pages. */
const MODULE = /^\0astro:data-layer-content$/;

/**
 * Lets the dev server's pages read the file in which Astro keeps the content. Astro writes it into the module as one string, which Vite
 * takes apart as source at every edit: some 200 ms for the 3 MB of 2,000 articles. Where there is no file yet, the import fails, and
 * Astro begins with an empty store as it does by itself.
 */
export function storedContent(): AstroIntegration {
  return {
    name: 'stored-content',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'dev') return;
        const file = JSON.stringify(fileURLToPath(new URL('.astro/data-store.json', config.root)));
        const code = `import { readFileSync } from 'node:fs';\nexport default JSON.parse(readFileSync(${file}, 'utf8'));`;
        updateConfig({ vite: { plugins: [{ name: 'stored-content', load: { order: 'pre', filter: { id: MODULE }, handler: () => code } }] } });
      },
    },
  };
}
