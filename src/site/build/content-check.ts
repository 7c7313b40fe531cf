import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { AstroIntegrationLogger, HookParameters } from 'astro';
import { deadLinks } from '../../check/dead-links.ts';
import { checkContent } from '../../check/index.ts';
import { formatProblem, isError } from '../../check/problem.ts';
import { summaryLine } from '../../check/report.ts';
import type { CheckOrder } from '../../check/thread.ts';

type Server = HookParameters<'astro:server:setup'>['server'];

/** A save may touch a file several times, and the page that was saved comes before the check of all others. */
const SETTLE_MS = 900;

/**
 * Stops Astro on content that is wrong on the day `today`, with the same sentences as `npm run check` and then `stopped`. It ends the
 * process itself: an error thrown here would reach the editor as a stack trace.
 */
export async function stopOnErrors(
  directory: string,
  today: string,
  stopped: string,
  logger: AstroIntegrationLogger,
): Promise<void> {
  const problems = await checkContent(directory, { today });
  const errors = problems.filter(isError);
  if (errors.length === 0) return;
  for (const problem of errors) console.error(formatProblem(problem));
  logger.error(`${summaryLine(problems)} ${stopped}`);
  process.exit(1);
}

/** Stops Astro on links that lead nowhere in `site`, the folder of the built pages: it ends the process itself, as above. */
export function stopOnDeadLinks(site: string, directory: string, logger: AstroIntegrationLogger): void {
  const dead = deadLinks(site, directory);
  if (dead.length === 0) return;
  for (const sentence of dead) console.error(sentence);
  logger.error(`${dead.length} masalah pada tautan. Situs tidak dibangun.`);
  process.exit(1);
}

/** Checks again what is saved while the dev server runs, and shows errors over the page. `getToday` is the site's clock. */
export function checkSaves(server: Server, getToday: () => string, logger: AstroIntegrationLogger): void {
  const directory = path.join(server.config.root, 'content');
  const thread = new Worker(path.join(server.config.root, 'src/check/thread.ts'));
  let timer: NodeJS.Timeout | undefined;
  let wasWrong = false;
  const look = (): void => {
    thread.postMessage({ directory, today: getToday() } satisfies CheckOrder);
  };
  thread.on('message', (errors: string[]) => {
    if (errors.length === 0) {
      if (wasWrong)
        logger.info('content/ baik lagi. Kalau halaman belum berubah, tekan Ctrl+C lalu jalankan npm run dev lagi.');
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
}
