import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import sirv from 'sirv';

const INDEX_PATH = '/pagefind';

/** Indexes the built pages with Pagefind, and lets the dev server search the index of the last build. */
export function searchIndex(): AstroIntegration {
  let outDir = '';
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        outDir = fileURLToPath(config.outDir);
      },
      'astro:server:setup': ({ server, logger }) => {
        const index = `${outDir}pagefind`;
        if (existsSync(index)) server.middlewares.use(INDEX_PATH, sirv(index, { dev: true }));
        else logger.warn('Pencarian belum bisa dipakai: jalankan "npm run build" satu kali, lalu "npm run dev" lagi.');
      },
      'astro:build:done': async ({ dir, logger }) => {
        const { index, errors } = await pagefind.createIndex({ forceLanguage: 'id', excludeSelectors: ['sup', '.note-sign'] });
        if (!index) throw new Error(errors.join('\n'));
        const { page_count: pages, errors: failed } = await index.addDirectory({ path: fileURLToPath(dir) });
        if (failed.length > 0) throw new Error(failed.join('\n'));
        await index.writeFiles({ outputPath: fileURLToPath(new URL('pagefind', dir)) });
        await pagefind.close();
        logger.info(`${pages} halaman masuk indeks pencarian.`);
      },
    },
  };
}
