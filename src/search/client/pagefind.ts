/** The part of Pagefind's browser API that the search page uses. Pagefind is written into dist/ after the build, so it has no types to import. */

import { INDEX, OFFLINE_INDEX } from '../index-address.ts';
import { META_WEIGHTS } from '../ranking.ts';
import { savedOnly } from '../../offline/client/saved-only.ts';

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

interface Pagefind {
  options: (options: { noWorker: boolean; ranking: { metaWeights: Record<string, number> } }) => Promise<void>;
  search: (term: string, options?: { filters?: Filters }) => Promise<{ results: PagefindHit[] }>;
}

/** Asks at once for the largest file of the index in `folder`, named only by the second one that Pagefind reads: on a slow link that saves two round trips. */
function preloadProgram(folder: string): void {
  const link = document.createElement('link');
  link.rel = 'preload';
  link.as = 'fetch';
  link.crossOrigin = 'anonymous';
  link.href = `${folder}wasm.id.pagefind`;
  document.head.append(link);
}

const complain = console.error;
let complaints = 0;

/**
 * Counts what Pagefind complains of. Where it cannot have a part of its index it goes on without it, and would say that nothing was
 * found; it tells the console alone, which nothing else of the site writes to.
 */
function countComplaints(): void {
  console.error = (...words: unknown[]) => {
    complaints++;
    complain(...words);
  };
}

async function load(folder: string): Promise<Pagefind> {
  countComplaints();
  preloadProgram(folder);
  // A literal path would be rewritten by the bundler, which fails in the built page.
  const pagefind = (await import(/* @vite-ignore */ new URL(`${folder}pagefind.js`, location.href).href)) as Pagefind;
  // Its worker is the same code once more, 11 KB that a slow link waits for; a search of this index takes a few milliseconds.
  await pagefind.options({ noWorker: true, ranking: { metaWeights: META_WEIGHTS } });
  return pagefind;
}

const loading = new Map<string, Promise<Pagefind>>();

/**
 * Loads Pagefind once, with the index of saved pages where there is nothing but what is saved. Rejects where the index is missing or
 * blocked; the next call then tries again.
 */
export async function loadPagefind(): Promise<Pagefind> {
  const folder = (await savedOnly()) ? OFFLINE_INDEX : INDEX;
  const pagefind = loading.get(folder) ?? load(folder);
  loading.set(folder, pagefind);
  pagefind.catch(() => loading.delete(folder));
  return pagefind;
}

let turn: Promise<unknown> = Promise.resolve();

/**
 * What Pagefind says of a page for one search. It hands out one object a page and writes the excerpt of the latest search into it, so that
 * searches side by side would read each other's: texts are fetched side by side, and then copied one after the other.
 */
export async function ownData(data: PagefindHit['data']): Promise<PagefindResult> {
  await data();
  const copy = turn.then(async () => ({ ...(await data()) }));
  turn = copy.catch(() => undefined);
  return copy;
}

/** Pages that Pagefind finds. Rejects where a part of its index cannot be had; the next call asks for that part again. */
export async function findPages(query: string, filters: Filters): Promise<PagefindHit[]> {
  const pagefind = await loadPagefind();
  const before = complaints;
  const { results } = await pagefind.search(query, { filters });
  if (complaints > before) throw new Error('A part of the search index is missing.');
  return results.map((hit) => ({ ...hit, data: () => ownData(hit.data) }));
}
