import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';
import { deadLinks } from '../check/dead-links.ts';
import { checkContent } from '../check/index.ts';
import { formatProblem, isError } from '../check/problem.ts';
import type { BuildPart } from '../check/part.ts';
import { summaryLine } from '../check/report.ts';
import type { CheckOrder } from '../check/thread.ts';

const DEV_STOPPED = 'Pratinjau belum dibuka. Perbaiki baris di atas, lalu jalankan npm run dev lagi.';
/** A save may touch a file several times, and the page that was saved comes before the check of all others. */
const SETTLE_MS = 900;

/**
 * Stops a build on content that is wrong, with the same sentences as `npm run check`, and on links that lead nowhere on the built
 * pages. It ends the process itself: an error thrown here would reach the editor as a stack trace. While the dev server runs, what is
 * saved is checked again and shown over the page. `getToday` is the site's clock; a build of one `part` lacks what others link to.
 */
export function contentCheck(getToday: () => string, part: BuildPart | null): AstroIntegration {
  let content = '';
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': async ({ command, config, logger }) => {
        if (command !== 'build' && command !== 'dev') return;
        content = fileURLToPath(new URL('content', config.root));
        const problems = await checkContent(content, { today: getToday() });
        const errors = problems.filter(isError);
        if (errors.length === 0) return;
        for (const problem of errors) console.error(formatProblem(problem));
        logger.error(`${summaryLine(problems)} ${command === 'dev' ? DEV_STOPPED : 'Situs tidak dibangun.'}`);
        process.exit(1);
      },
      'astro:build:done': ({ dir, logger }) => {
        const dead = part ? [] : deadLinks(fileURLToPath(dir), content);
        if (dead.length === 0) return;
        for (const sentence of dead) console.error(sentence);
        logger.error(`${dead.length} masalah pada tautan. Situs tidak dibangun.`);
        process.exit(1);
      },
      'astro:server:setup': ({ server, logger }) => {
        const directory = path.join(server.config.root, 'content');
        const thread = new Worker(path.join(server.config.root, 'src/check/thread.ts'));
        let timer: NodeJS.Timeout | undefined;
        let wasWrong = false;
        const look = (): void => {
          thread.postMessage({ directory, today: getToday() } satisfies CheckOrder);
        };
        thread.on('message', (errors: string[]) => {
          if (errors.length === 0) {
            if (wasWrong) logger.info('content/ baik lagi. Kalau halaman belum berubah, tekan Ctrl+C lalu jalankan npm run dev lagi.');
          } else {
            for (const error of errors) console.error(error);
            // Shown over the page, so that nobody takes the last good page for what was just saved.
            server.hot.send({ type: 'error', err: { message: errors.join('\n\n'), stack: '' } });
          }
          wasWrong = errors.length > 0;
        });
        server.watcher.on('all', (_, file) => {
          if (!file.startsWith(directory)) return;
          clearTimeout(timer);
          timer = setTimeout(look, SETTLE_MS);
        });
        // The server is closed where it starts anew, after a change of its settings.
        server.httpServer?.once('close', () => void thread.terminate());
      },
    },
  };
}
