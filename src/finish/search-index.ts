import { globSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import type { BuildPart } from '../check/part.ts';
import { COMMON_PART } from '../lib/parts.ts';
import { withSmallChunks } from './pagefind-chunks.ts';
import type { IndexFile } from './pagefind-file.ts';
import { inFixedOrder } from './pagefind-order.ts';
import { failingAloud } from './pagefind-program.ts';

/**
 * What is no text of its page: signs of notes and sources, kecamatan and villages (the place finder's), the governors' votes of the
 * province that stand in each of its places, what is not known, and what sources disagree on. It would double what a phone loads.
 */
const NOT_TEXT = ['sup', '.note-sign', ...['kecamatan', 'gubernur', 'belum-diketahui', 'beda'].map((id) => `[aria-labelledby="${id}"]`)];
/** Pagefind's own search boxes, and its worker: the site has its own box, and starts without a worker. */
const UNUSED = /^pagefind-(?!entry\.json)|^wasm\.unknown/;

/** Lets Pagefind write its index of `site` to `target`, and says how many pages are in it. */
async function writeIndex(site: string, target: string): Promise<number> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'id', excludeSelectors: NOT_TEXT });
  if (!index) throw new Error(errors.join('\n'));
  const added = await index.addDirectory({ path: site });
  if (added.errors.length > 0) throw new Error(added.errors.join('\n'));
  const written = await index.writeFiles({ outputPath: target });
  if (written.errors.length > 0) throw new Error(written.errors.join('\n'));
  await pagefind.close();
  return added.page_count;
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
export async function indexPages(site: string, part: BuildPart | null): Promise<number> {
  const province = part && part.name !== COMMON_PART ? part.name : '';
  const target = join(site, 'pagefind', province);
  const pages = await writeIndex(site, target);
  const write = ({ path, content }: IndexFile): void => {
    writeFileSync(join(target, path), content);
  };
  const large = join(target, 'large');
  renameSync(join(target, 'index'), large);
  mkdirSync(join(target, 'index'));
  const few = withSmallChunks(failingAloud(takeFew(target)), (hash) => readFileSync(join(large, `${hash}.pf_index`)), write);
  rmSync(large, { recursive: true });
  inFixedOrder(few)
    .filter(({ path }) => province === '' || !SHARED.test(path))
    .forEach(write);
  return pages;
}
