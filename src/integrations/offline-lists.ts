import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import type { ListedFile, OfflineList } from '../lib/offline/list.ts';
import { SAVED_ENTRY, SEARCH_ENTRY } from '../lib/offline/names.ts';

const SCRIPT = /[\w.-]+\.js\b/g;
/** Enough to tell one content of an address from the next; all 64 would be most of a list. */
const HASH_DIGITS = 16;
const FRAGMENT_URL = /"url":"([^"]+)"/;
/** What pages ask for beside their scripts: the mark of the site, and what the search reads. */
const SHARED = ['favicon.svg', 'tempat.json', 'kata.json'];
/** All but the texts of the pages, of which only those of kept pages are kept. */
const SEARCH = 'pagefind/{*,index/*,filter/*}';

type PageList = Omit<OfflineList, 'files'> & { pages: string[] };

/** A built site as its lists need it. */
class Site {
  readonly #root: string;
  readonly #fragments: ReadonlyMap<string, string>;
  readonly #shared: readonly string[];
  readonly #known = new Map<string, ListedFile>();

  constructor(root: string) {
    this.#root = root;
    const fragments = this.find('pagefind/fragment/*').map((file): [string, string] => {
      const [, page] = FRAGMENT_URL.exec(gunzipSync(this.read(file)).toString('utf8')) ?? [];
      if (page === undefined) throw new Error(`${file} names no page.`);
      return [page, file];
    });
    this.#fragments = new Map(fragments);
    const index = this.find(SEARCH).filter((file) => path.extname(file) !== '');
    if (fragments.length === 0 || index.length === 0) throw new Error('The search index comes before the lists of what is kept.');
    this.#shared = [...SHARED, ...index];
  }

  find(pattern: string): string[] {
    return globSync(pattern, { cwd: this.#root })
      .map((file) => file.replaceAll(path.sep, '/'))
      .sort();
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
    const address = page === SEARCH_ENTRY ? SAVED_ENTRY : page;
    const listed: ListedFile = [address, content.length, createHash('sha256').update(content).digest('hex').slice(0, HASH_DIGITS)];
    this.#known.set(file, listed);
    return listed;
  }

  filesFor(pages: readonly string[]): ListedFile[] {
    const files = new Set(pages.map((page) => page.slice(1) + (page.endsWith('/') ? 'index.html' : '')));
    const scripts = new Set<string>();
    for (const file of files) if (file.endsWith('.html')) this.#scriptsOf(file, scripts);
    const texts = pages.flatMap((page) => this.#fragments.get(page) ?? []);
    return [...files, ...[...scripts].sort(), ...this.#shared, ...texts].map((file) => this.#listed(file));
  }
}

/** Completes every list below `luring/` of the site built in `root` with the files that its pages need. */
export function completeLists(root: string): void {
  const site = new Site(root);
  for (const file of site.find('luring/**/*.json')) {
    const list = JSON.parse(site.read(file).toString('utf8')) as PageList;
    writeFileSync(path.join(root, file), JSON.stringify({ ...list, files: site.filesFor(list.pages) }));
  }
}

/** Writes what a reader keeps for each place, with sizes and hashes. It follows whatever changes a page. */
export function offlineLists(): AstroIntegration {
  return {
    name: 'offline-lists',
    hooks: {
      'astro:build:done': ({ dir }) => {
        completeLists(fileURLToPath(dir));
      },
    },
  };
}
