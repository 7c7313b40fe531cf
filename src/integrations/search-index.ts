import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import sirv from 'sirv';
import { COMMON_PART } from '../lib/parts.ts';
import type { BuildPart } from './build-part.ts';
import { withSmallChunks } from './pagefind-chunks.ts';
import { inFixedOrder } from './pagefind-order.ts';
import { failingAloud } from './pagefind-program.ts';

const INDEX_PATH = '/pagefind';
/**
 * What is no text of its page: signs of notes and sources, kecamatan and villages (the place finder's), the governors' votes of the
 * province that stand in each of its places, what is not known, and what sources disagree on. It would double what a phone loads.
 */
const NOT_TEXT = ['sup', '.note-sign', ...['kecamatan', 'gubernur', 'belum-diketahui', 'beda'].map((id) => `[aria-labelledby="${id}"]`)];
/** Pagefind's own search boxes, and its worker: the site has its own box, and starts without a worker. */
const UNUSED = /^pagefind-(?!entry\.json)|^wasm\.unknown/;
/** What the index of a province does without: the search page has it from the common one. */
const SHARED = /^pagefind\.js$|^wasm\./;

/**
 * Indexes the built pages with Pagefind, and lets the dev server search the index of the last build.
 * The index of a province, which is a `part`, lies in a folder of its own; the search page adds it to the common one when it is asked for.
 */
export function searchIndex(part: BuildPart | null): AstroIntegration {
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
        const { index, errors } = await pagefind.createIndex({ forceLanguage: 'id', excludeSelectors: NOT_TEXT });
        if (!index) throw new Error(errors.join('\n'));
        const { page_count: pages, errors: failed } = await index.addDirectory({ path: fileURLToPath(dir) });
        if (failed.length > 0) throw new Error(failed.join('\n'));
        const written = await index.getFiles();
        await pagefind.close();
        if (written.errors.length > 0) throw new Error(written.errors.join('\n'));
        const province = part && part.name !== COMMON_PART ? part.name : null;
        const target = fileURLToPath(new URL(province ? `pagefind/${province}` : 'pagefind', dir));
        const used = failingAloud(written.files.filter((file) => !UNUSED.test(file.path) && !(province && SHARED.test(file.path))));
        for (const { path, content } of inFixedOrder(withSmallChunks(used))) {
          await mkdir(dirname(join(target, path)), { recursive: true });
          await writeFile(join(target, path), content);
        }
        logger.info(`${pages} halaman masuk indeks pencarian.`);
      },
    },
  };
}
