import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ListedFile, OfflineList } from '../lib/offline/list.ts';
import { savedAddress } from '../lib/offline/names.ts';
import { addressIn } from './search/file.ts';

const SCRIPT = /[\w.-]+\.js\b/g;
/** Enough to tell one content of an address from the next; all 64 would be most of a list. */
const HASH_DIGITS = 16;
/** What pages ask for beside their scripts: the mark of the site, and what the search reads. */
const SHARED = ['favicon.svg', 'tempat.json', 'kata.json'];
/** All of the index in `folder` but the texts of the pages, of which only those of kept pages are kept. */
const searchFiles = (folder: string): string => `${folder}/{*,index/*,filter/*}`;
/** The place in the name of a list, the province of which has an index of its own in a site that was built in parts. */
const LIST = /^luring\/([^/.]+)/;

type PageList = Omit<OfflineList, 'files'> & { pages: string[] };

/** A built site as its lists need it. */
class Site {
  readonly #root: string;
  readonly #fragments: ReadonlyMap<string, string>;
  readonly #shared: readonly string[];
  readonly #known = new Map<string, ListedFile>();

  constructor(root: string) {
    this.#root = root;
    const fragments = this.find('pagefind/{fragment,*/fragment}/*').map((file): [string, string] => [addressIn(this.read(file)), file]);
    this.#fragments = new Map(fragments);
    const index = this.#index('pagefind');
    if (fragments.length === 0 || index.length === 0) throw new Error('The search index comes before the lists of what is kept.');
    this.#shared = [...SHARED, ...index];
  }

  find(pattern: string): string[] {
    return globSync(pattern, { cwd: this.#root })
      .map((file) => file.replaceAll(path.sep, '/'))
      .sort();
  }

  #index(folder: string): string[] {
    return this.find(searchFiles(folder)).filter((file) => path.extname(file) !== '');
  }

  read(file: string): Buffer {
    return readFileSync(path.join(this.#root, file));
  }

  /** Scripts that `file` names, and those that they name. */
  #scriptsOf(file: string, found: Set<string>): void {
    for (const name of this.read(file).toString('utf8').match(SCRIPT) ?? []) {
      const script = `_astro/${name}`;
      if (found.has(script) || !existsSync(path.join(this.#root, script))) continue;
      found.add(script);
      this.#scriptsOf(script, found);
    }
  }

  #listed(file: string): ListedFile {
    const known = this.#known.get(file);
    if (known) return known;
    const content = this.read(file);
    const page = `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
    const listed: ListedFile = [savedAddress(page), content.length, createHash('sha256').update(content).digest('hex').slice(0, HASH_DIGITS)];
    this.#known.set(file, listed);
    return listed;
  }

  /** Files that the pages of `list`, the name of its file, need. */
  filesFor(list: string, pages: readonly string[]): ListedFile[] {
    const files = new Set(pages.map((page) => page.slice(1) + (page.endsWith('/') ? 'index.html' : '')));
    const scripts = new Set<string>();
    for (const file of files) if (file.endsWith('.html')) this.#scriptsOf(file, scripts);
    const texts = pages.flatMap((page) => this.#fragments.get(page) ?? []);
    const ofProvince = this.#index(`pagefind/${LIST.exec(list)?.[1] ?? ''}`);
    return [...files, ...[...scripts].sort(), ...this.#shared, ...ofProvince, ...texts].map((file) => this.#listed(file));
  }
}

/**
 * Completes every list below `luring/` of the site built in `root` with the files that its pages need, their sizes and hashes, and names
 * the lists. It follows whatever changes a page. A part has not all of these files: the lists of a site in parts are completed when it is merged.
 */
export function completeLists(root: string): string[] {
  const site = new Site(root);
  const lists = site.find('luring/**/*.json');
  for (const file of lists) {
    const list = JSON.parse(site.read(file).toString('utf8')) as PageList;
    writeFileSync(path.join(root, file), JSON.stringify({ ...list, files: site.filesFor(file, list.pages) }));
  }
  return lists;
}
