import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BuildPart } from '../check/part.ts';
import { COMMON_PART } from '../lib/parts.ts';
import { withSmallChunks } from './pagefind-chunks.ts';
import type { IndexFile } from './pagefind-file.ts';
import { inFixedOrder } from './pagefind-order.ts';
import { failingAloud } from './pagefind-program.ts';

/** Pagefind's own command, beside its module. */
const COMMAND = fileURLToPath(new URL('runner/bin.cjs', import.meta.resolve('pagefind')));
/**
 * What is no text of its page: signs of notes and sources, kecamatan and villages (the place finder's), the governors' votes of the
 * province that stand in each of its places, what is not known, and what sources disagree on. It would double what a phone loads.
 */
const NOT_TEXT = ['sup', '.note-sign', ...['kecamatan', 'gubernur', 'belum-diketahui', 'beda'].map((id) => `[aria-labelledby="${id}"]`)];
/** Pagefind's own search boxes, and its worker: the site has its own box, and starts without a worker. */
const UNUSED = /^pagefind-(?!entry\.json)|^wasm\.unknown/;

/**
 * Lets Pagefind write its index of `site` to `target`. It runs as a command, which ends when all is written: in its service for Node a
 * file may still be on its way to the disk when the answer comes, and is lost with the service.
 */
function writeIndex(site: string, target: string): void {
  const options = ['--site', site, '--output-path', target, '--force-language', 'id', '--silent'];
  const { status, stderr } = spawnSync(process.execPath, [COMMAND, ...options, ...NOT_TEXT.flatMap((selector) => ['--exclude-selectors', selector])], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`Pagefind could not index the pages.\n${stderr}`);
}

/** Pages in the index whose few files these are. */
function countPages(files: readonly IndexFile[]): number {
  const entry = files.find(({ path }) => path === 'pagefind-entry.json');
  const { languages } = JSON.parse(Buffer.from(entry?.content ?? []).toString('utf8')) as { languages: Record<string, { page_count: number }> };
  return Object.values(languages).reduce((sum, { page_count: pages }) => sum + pages, 0);
}

/** What the index of a province does without: the search page has it from the common one. */
const SHARED = /^pagefind\.js$|^wasm\./;

/** Takes all files but fragments and chunks, of which there are thousands, off the disk. */
function takeFew(target: string): IndexFile[] {
  const paths = globSync('{*.*,filter/*}', { cwd: target });
  const files = paths.map((path) => ({ path: path.replaceAll('\\', '/'), content: readFileSync(join(target, path)) }));
  for (const path of paths) rmSync(join(target, path));
  return files.filter(({ path }) => !UNUSED.test(path));
}

/**
 * Indexes the built pages of `site` with Pagefind. Returns how many there are. The index of a province, which is a `part`, lies in a
 * folder of its own; the search page adds it to the common one when it is asked for.
 */
export function indexPages(site: string, part: BuildPart | null): number {
  const province = part && part.name !== COMMON_PART ? part.name : '';
  const target = join(site, 'pagefind', province);
  writeIndex(site, target);
  const write = ({ path, content }: IndexFile): void => {
    writeFileSync(join(target, path), content);
  };
  const large = join(target, 'large');
  renameSync(join(target, 'index'), large);
  mkdirSync(join(target, 'index'));
  const all = takeFew(target);
  const few = withSmallChunks(failingAloud(all), (hash) => readFileSync(join(large, `${hash}.pf_index`)), write);
  rmSync(large, { recursive: true });
  inFixedOrder(few)
    .filter(({ path }) => province === '' || !SHARED.test(path))
    .forEach(write);
  return countPages(all);
}
