/** What the site adds to Astro: before its pages are built, around them, and after them. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readLook } from './cards/build/look.ts';
import { makeCards } from './cards/build/make.ts';
import { checkSaves, stopOnDeadLinks, stopOnErrors } from './site/build/content-check.ts';
import { postprocessPages } from './site/build/postprocess-pages.ts';
import { serveLastIndex } from './site/build/last-index.ts';
import { shippedCode } from './site/build/shipped-code.ts';
import type { Card } from './cards/card.ts';
import { completeLists, offlineAddresses } from './offline/build/complete-lists.ts';
import { writeWorker } from './offline/build/write-worker.ts';
import { indexPages } from './search/build/write-index.ts';
import { writeRelease } from './site/build/write-release.ts';

/** The route that says what stands on the social cards. It is no file of the site. */
const CARDS = '/_cards.json';
/** Routes that a file name cannot give: Astro takes one that begins with an underscore for none. */
const OF_HOSTS = ['/_headers', '/_redirects'];

const withDots = (count: number): string => count.toLocaleString('id');

/** `getToday` is the site's clock. */
export function siteBuild(getToday: () => string): AstroIntegration {
  let root = '';
  let site = '';
  let cards: ReturnType<typeof makeCards> | undefined;
  return {
    name: 'pilkada-aman',
    hooks: {
      'astro:config:setup': async ({ command, config, injectRoute, updateConfig, logger }) => {
        root = fileURLToPath(config.root);
        site = fileURLToPath(config.outDir);
        const isDev = command === 'dev';
        // Vite's own DEV follows NODE_ENV, so that a build in a shell that has it set to "development" would publish every draft.
        updateConfig({
          vite: {
            define: {
              'import.meta.env.SHOWS_HIDDEN': JSON.stringify(isDev),
              'import.meta.env.REHEARSAL': JSON.stringify(process.env['REHEARSAL'] === 'yes'),
            },
            plugins: [shippedCode()],
          },
        });
        for (const pattern of OF_HOSTS) injectRoute({ pattern, entrypoint: `./src/pages${pattern}.ts` });
        if (isDev)
          injectRoute({ pattern: '/contoh-penulisan', entrypoint: './src/pages/_contoh-penulisan/index.astro' });
        if (command === 'build') injectRoute({ pattern: CARDS, entrypoint: './src/pages/_cards.json.ts' });
        const stopped = isDev
          ? 'Pratinjau belum dibuka. Perbaiki baris di atas, lalu jalankan npm run dev lagi.'
          : 'Situs tidak dibangun.';
        if (isDev || command === 'build') await stopOnErrors(path.join(root, 'content'), getToday(), stopped, logger);
      },
      'astro:server:setup': ({ server, logger }) => {
        checkSaves(server, getToday, logger);
        serveLastIndex(server, site, logger);
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((astro) => {
          const pages = postprocessPages(astro);
          return {
            ...pages,
            render: async (request, options) => {
              const rendered = await pages.render(request, options);
              if (new URL(request.url).pathname !== CARDS) return rendered;
              const ordered = (await (rendered instanceof Response ? rendered : rendered.response).json()) as Card[];
              // Threads draw them beside the pages. What fails there is told when they are waited for.
              cards = makeCards({
                cards: ordered,
                look: readLook(root),
                cache: path.join(root, '.cache/cards'),
                out: site,
              });
              cards.catch(() => undefined);
              return new Response(null);
            },
          };
        });
      },
      'astro:build:done': async ({ logger }) => {
        stopOnDeadLinks(site, path.join(root, 'content'), logger);
        logger.info(`${withDots(await indexPages(site, offlineAddresses(site)))} halaman masuk indeks pencarian.`);
        await writeWorker(site);
        logger.info(`${withDots(completeLists(site))} daftar simpanan luring.`);
        const { all, drawn } = (await cards) ?? { all: 0, drawn: 0 };
        logger.info(`${withDots(all)} kartu sosial, ${withDots(drawn)} di antaranya digambar baru.`);
        // Last, as it lists all other files.
        writeRelease(root, site, getToday());
      },
    },
  };
}
