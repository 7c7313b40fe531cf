import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ListedFile, OfflineList } from '../list.ts';
import { OFFLINE_INDEX } from '../../search/index-address.ts';

const SCRIPT = /(?<![\w.-])[\w.-]+\.js\b/g;
/** Enough to tell one content of an address from the next; all 64 would be most of a list. */
const HASH_DIGITS = 16;
/** What pages ask for beside their scripts: the mark of the site, and what the search reads. */
const SHARED = ['favicon.svg', 'tempat.json', 'kata.json'];

type PageList = Omit<OfflineList, 'files'> & { pages: string[] };

function find(root: string, pattern: string): string[] {
  return globSync(pattern, { cwd: root })
    .map((file) => file.replaceAll(path.sep, '/'))
    .sort();
}

/** The lists of the site built in `root`, by the names of their files. */
function readLists(root: string): Map<string, PageList> {
  return new Map(
    find(root, 'luring/**/*.json').map((file) => [
      file,
      JSON.parse(readFileSync(path.join(root, file), 'utf8')) as PageList,
    ]),
  );
}

/** A built site as its lists need it. */
class Site {
  readonly #root: string;
  readonly #shared: readonly string[];
  readonly #known = new Map<string, ListedFile>();

  constructor(root: string) {
    this.#root = root;
    const index = find(root, `${OFFLINE_INDEX.slice(1)}**/*.*`);
    if (index.length === 0) throw new Error('The search index comes before the lists of what is saved.');
    this.#shared = [...SHARED, ...index];
  }

  #read(file: string): Buffer {
    return readFileSync(path.join(this.#root, file));
  }

  /** Scripts that `file` names, and those that they name. */
  #scriptsOf(file: string, found: Set<string>): void {
    for (const name of this.#read(file).toString('utf8').match(SCRIPT) ?? []) {
      const script = `_astro/${name}`;
      if (found.has(script) || !existsSync(path.join(this.#root, script))) continue;
      found.add(script);
      this.#scriptsOf(script, found);
    }
  }

  #listed(file: string): ListedFile {
    const known = this.#known.get(file);
    if (known) return known;
    const content = this.#read(file);
    const address = `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
    const listed: ListedFile = [
      address,
      content.length,
      createHash('sha256').update(content).digest('hex').slice(0, HASH_DIGITS),
    ];
    this.#known.set(file, listed);
    return listed;
  }

  /** Files that `pages` need. */
  filesFor(pages: readonly string[]): ListedFile[] {
    const files = new Set(pages.map((page) => page.slice(1) + (page.endsWith('/') ? 'index.html' : '')));
    const scripts = new Set<string>();
    for (const file of files) if (file.endsWith('.html')) this.#scriptsOf(file, scripts);
    return [...files, ...[...scripts].sort(), ...this.#shared].map((file) => this.#listed(file));
  }
}

/** Addresses of all pages and files that a list of the site built in `root` names. */
export function offlineAddresses(root: string): Set<string> {
  return new Set([...readLists(root).values()].flatMap(({ pages }) => pages));
}

/**
 * Completes every list below `luring/` of the site built in `root` with the files that its pages need, their sizes and hashes. It follows
 * whatever changes a page. Returns how many lists there are.
 */
export function completeLists(root: string): number {
  const lists = readLists(root);
  if (lists.size === 0) return 0;
  const site = new Site(root);
  for (const [file, list] of lists)
    writeFileSync(path.join(root, file), JSON.stringify({ ...list, files: site.filesFor(list.pages) }));
  return lists.size;
}
