/** The part of Pagefind's browser API that the search page uses. Pagefind is written into dist/ after the build, so it has no types to import. */

import { SEARCH_TAG } from '../lib/offline/names.ts';
import { keptOnly } from './offline/kept-only.ts';

export type Filters = Record<string, string>;

export interface PagefindResult {
  url: string;
  /** HTML with the matched words in <mark>; everything else is escaped by Pagefind. */
  excerpt: string;
  /** `alias` has the short forms of a place. */
  meta: { title?: string; alias?: string };
  filters: Record<string, string[]>;
}

/** A page that Pagefind found; `data` loads its text. */
export interface PagefindHit {
  id: string;
  score: number;
  data: () => Promise<PagefindResult>;
}

interface IndexOptions {
  /** Stands in the address of an index's entry, in the place of the time. */
  metaCacheTag?: string;
  ranking: { metaWeights: Record<string, number> };
}

interface Pagefind {
  options: (options: IndexOptions & { noWorker: boolean }) => Promise<void>;
  /** Adds the index in another folder to the searches that follow. */
  mergeIndex: (folder: string, options: IndexOptions) => Promise<void>;
  /** Ends it; the next search starts anew. */
  destroy: () => Promise<void>;
  search: (term: string, options?: { filters?: Filters }) => Promise<{ results: PagefindHit[] }>;
}

/** A region is known by its name and short forms: they outweigh every mention in running text. */
const RANKING = { metaWeights: { title: 5, alias: 100 } };

/** How every index is opened: the one that is kept on the phone where there is no other. */
export async function indexOptions(): Promise<IndexOptions> {
  return (await keptOnly()) ? { metaCacheTag: SEARCH_TAG, ranking: RANKING } : { ranking: RANKING };
}

/** The largest file that Pagefind will ask for, named only by the second one that it reads. */
const PROGRAM = '/pagefind/wasm.id.pagefind';

/** Asks for the program at once: on a slow link that saves two round trips. */
function preloadProgram(): void {
  const link = document.createElement('link');
  link.rel = 'preload';
  link.as = 'fetch';
  link.crossOrigin = 'anonymous';
  link.href = PROGRAM;
  document.head.append(link);
}

let loading: Promise<Pagefind> | undefined;

/** Loads Pagefind once. Rejects where the index is missing or blocked; the next call then tries again. */
export function loadPagefind(): Promise<Pagefind> {
  // A literal path would be rewritten by the bundler, which fails in the built page.
  const address = new URL('/pagefind/pagefind.js', location.href).href;
  if (!loading) preloadProgram();
  loading ??= (import(/* @vite-ignore */ address) as Promise<Pagefind>).then(async (pagefind) => {
    // Its worker is the same code once more, 11 KB that a slow link waits for; a search of this index takes a few milliseconds.
    await pagefind.options({ noWorker: true, ...(await indexOptions()) });
    return pagefind;
  });
  loading.catch(() => {
    loading = undefined;
  });
  return loading;
}

/** Lets the next question load the indexes anew. */
export async function forgetPagefind(): Promise<void> {
  const pagefind = await loading?.catch(() => undefined);
  loading = undefined;
  await pagefind?.destroy();
}
