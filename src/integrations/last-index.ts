import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sirv from 'sirv';

const INDEX_PATH = '/pagefind';

/** Lets the dev server search the index of the last build. */
export function lastIndex(): AstroIntegration {
  let outDir = '';
  return {
    name: 'last-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        outDir = fileURLToPath(config.outDir);
      },
      'astro:server:setup': ({ server, logger }) => {
        const index = `${outDir}pagefind`;
        if (existsSync(index)) server.middlewares.use(INDEX_PATH, sirv(index, { dev: true }));
        else logger.warn('Pencarian belum bisa dipakai: jalankan "npm run build" satu kali, lalu "npm run dev" lagi.');
      },
    },
  };
}
