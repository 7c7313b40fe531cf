import { spawnSync } from 'node:child_process';
import { globSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { layFile } from '../lay-file.ts';

/** Pagefind's own command, beside its module. */
const COMMAND = fileURLToPath(new URL('runner/bin.cjs', import.meta.resolve('pagefind')));
/**
 * What is no text of its page: signs of notes and sources, kecamatan and villages (the place finder's), the governors' votes of the
 * province that stand in each of its places, what is not known, and what sources disagree on. It would double what a phone loads.
 */
const NOT_TEXT = ['sup', '.note-sign', ...['kecamatan', 'gubernur', 'belum-diketahui', 'beda'].map((id) => `[aria-labelledby="${id}"]`)];
/** Pages of one run. Pagefind holds some 80 KB for each of them until it ends. */
const MOST_PAGES = 6_000;

/**
 * Lets Pagefind write its index of `site` to `target`. It runs as a command, which ends when all is written: in its service for Node a
 * file may still be on its way to the disk when the answer comes, and is lost with the service.
 */
function runPagefind(site: string, target: string): void {
  const options = ['--site', site, '--output-path', target, '--force-language', 'id', '--silent'];
  const { status, stderr } = spawnSync(process.execPath, [COMMAND, ...options, ...NOT_TEXT.flatMap((selector) => ['--exclude-selectors', selector])], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`Pagefind could not index the pages.\n${stderr}`);
}

/**
 * Indexes the pages of `site`, in several runs where there are more than `most`. Each index is a folder of its own below `target`;
 * returns these folders.
 */
export function runInTurns(site: string, target: string, most = MOST_PAGES): string[] {
  const pages = globSync('**/*.html', { cwd: site }).sort();
  const turns = Math.ceil(pages.length / most);
  const size = Math.ceil(pages.length / turns);
  return Array.from({ length: turns }, (_, turn) => {
    const found = join(target, `index-${turn}`);
    if (turns === 1) runPagefind(site, found);
    else {
      const some = join(target, 'pages');
      for (const page of pages.slice(turn * size, (turn + 1) * size)) layFile(join(site, page), join(some, page));
      runPagefind(some, found);
      rmSync(some, { recursive: true });
    }
    return found;
  });
}
