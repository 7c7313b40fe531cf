/** Writes the indexes of the search of texts. Nothing here knows what is in Pagefind's files. */
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { INDEX, OFFLINE_INDEX } from '../index-address.ts';
import { SEARCHED, withoutSearchMarks } from './marks.ts';
import { withWordsApart } from './words-apart.ts';

/**
 * What is no text of its page: signs of notes and sources, kecamatan and villages (the place finder's), the governors' votes of the
 * province that stand in each of its places, what is not known, and what sources disagree on. It would double what a phone loads.
 */
const NOT_TEXT = [
  'sup',
  '.note-sign',
  ...['kecamatan', 'gubernur', 'belum-diketahui', 'beda'].map((id) => `[aria-labelledby="${id}"]`),
];
/** Pagefind's own search boxes, and its worker: the site has its own box, and starts without a worker. */
const UNUSED = /^pagefind-(?!entry)|^wasm\.unknown/;
/** The texts of saved pages are all saved: in one file they are one request. */
const IN_ONE_FILE = { maxFragments: 1 };

type Errors = readonly string[];

function stopOn(errors: Errors): void {
  if (errors.length > 0) throw new Error(`Pagefind could not index the pages.\n${errors.join('\n')}`);
}

async function openIndex(settings: { maxFragments?: number } = {}): Promise<PagefindIndex> {
  const { index, errors } = await createIndex({ forceLanguage: 'id', excludeSelectors: NOT_TEXT, ...settings });
  stopOn(errors);
  if (!index) throw new Error('Pagefind has opened no index.');
  return index;
}

/** Pagefind's own writing may end after it says so, and is lost with its process. */
async function writeFiles(index: PagefindIndex, folder: string): Promise<void> {
  const { files, errors } = await index.getFiles();
  stopOn(errors);
  rmSync(folder, { recursive: true, force: true });
  for (const file of files.filter(({ path: name }) => !UNUSED.test(name))) {
    const target = path.join(folder, file.path);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, file.content);
  }
}

/**
 * Indexes the pages built in `site`, and those with addresses in `saved` once more by themselves, and takes Pagefind's marks out of all.
 * Returns how many pages are searched. Pages go in one by one, sorted: two builds of the same pages write the same files.
 */
export async function indexPages(site: string, saved: ReadonlySet<string>): Promise<number> {
  const [all, offline] = [await openIndex(), await openIndex(IN_ONE_FILE)];
  let count = 0;
  for (const sourcePath of globSync('**/*.html', { cwd: site }).sort()) {
    const file = path.join(site, sourcePath);
    const html = readFileSync(file, 'utf8');
    writeFileSync(file, withoutSearchMarks(html));
    if (!html.includes(SEARCHED)) continue;
    count++;
    const content = withWordsApart(html);
    stopOn((await all.addHTMLFile({ sourcePath, content })).errors);
    if (saved.has(`/${sourcePath.replace(/index\.html$/, '')}`))
      stopOn((await offline.addHTMLFile({ sourcePath, content })).errors);
  }
  await writeFiles(all, path.join(site, INDEX));
  if (saved.size > 0) await writeFiles(offline, path.join(site, OFFLINE_INDEX));
  await close();
  return count;
}
