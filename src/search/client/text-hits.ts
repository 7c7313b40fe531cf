/** Pages that Pagefind finds for words, weighed by what is asked, before any of their texts is loaded. */
import { excerptParts } from '../excerpt.ts';
import { isRealMatch, isWritten } from '../match.ts';
import { WEIGHED_KINDS, weightOf, type PageKind, type Ranked } from '../rank.ts';
import {
  GUIDE_CANDIDATES,
  MOST_WORDS,
  NEAR_GUIDE_FACTOR,
  NEAR_GUIDE_SHARE,
  SOME_WORDS,
  TITLE_FACTOR,
} from '../ranking.ts';
import { savedOnly } from '../../offline/client/saved-only.ts';
import { findPages, type Filters, type PagefindHit, type PagefindResult } from './pagefind.ts';

export type TextResult = PagefindResult & Ranked;

/** A search for some words, and how its results are weighed. */
export interface Search {
  words: readonly string[];
  filters: Filters;
  /** The whole question, which decides what kind of page is wanted. */
  asked: string;
  /** True where the question names a place. */
  placed: boolean;
  /** Results looked at; each costs a phone some 0.7 KB. */
  most: number;
}

export interface Searched {
  results: TextResult[];
  /** True where more pages have the words than were looked at. */
  more: boolean;
}

const GUIDE: PageKind = 'Panduan';

/** Words of the excerpt that Pagefind marked. */
function markedWords(excerpt: string): string[] {
  return excerptParts(excerpt).flatMap(({ text, marked }) => (marked ? [text] : []));
}

/** What of a result may hold the words that were asked for. */
export function textsOf({ excerpt, meta }: PagefindResult): string[] {
  return [...markedWords(excerpt), meta.title ?? '', meta.alias ?? ''];
}

/** Hits that a reader can open: without network the index has the saved pages of all places. */
async function hitsOf(query: string, filters: Filters): Promise<PagefindHit[]> {
  const hits = await findPages(query, filters);
  const saved = await savedOnly();
  if (!saved) return hits;
  const pages = await Promise.all(hits.map(async (hit) => ({ hit, url: (await hit.data()).url })));
  return pages.flatMap(({ hit, url }) => (saved.pages.has(url) ? [hit] : []));
}

/** Loads the first `most` of `hits`, without those that Pagefind found by no more than a first letter or two. */
async function load(hits: readonly PagefindHit[], { words, most }: Pick<Search, 'words' | 'most'>): Promise<Searched> {
  const loaded = await Promise.all(hits.slice(0, most).map(async ({ score, data }) => ({ ...(await data()), score })));
  const query = words.join(' ');
  const results = loaded
    .filter((result) => isRealMatch(query, textsOf(result)))
    .map((result) => ({
      ...result,
      score: result.score * (isWritten(query, [result.meta.title ?? '']) ? TITLE_FACTOR : 1),
      kind: result.filters['jenis']?.[0],
      local: result.filters['daerah'] !== undefined,
    }));
  return { results, more: hits.length > most && results.length === loaded.length };
}

/** Hits that have all words, the best for what is asked first. The kind of a hit is known by searching kind by kind. */
async function hitsOfAll({ words, filters, asked, placed }: Search): Promise<PagefindHit[]> {
  const query = words.join(' ');
  if (filters['jenis']) return hitsOf(query, filters);
  const weighed = await Promise.all(
    WEIGHED_KINDS.map(async (kind) => {
      const weight = weightOf({ kind, local: false }, asked, placed);
      return (await hitsOf(query, { ...filters, jenis: kind })).map((hit) => ({ hit, worth: hit.score * weight }));
    }),
  );
  const known = new Set(weighed.flat().map(({ hit }) => hit.id));
  const others = (await hitsOf(query, filters))
    .filter(({ id }) => !known.has(id))
    .map((hit) => ({ hit, worth: hit.score }));
  return [...weighed.flat(), ...others].sort((a, b) => b.worth - a.worth).map(({ hit }) => hit);
}

interface AnyHit extends PagefindHit {
  /** Words of the question that the page has. */
  met: number;
  /** Sum of the scores of these words. */
  sum: number;
}

/** Hits that have any of `words`, the best first: one more word that is met weighs more than any frequency. */
async function hitsOfAny(words: readonly string[], filters: Filters): Promise<AnyHit[]> {
  const found = new Map<string, AnyHit>();
  for (const hit of (await Promise.all(words.map((word) => hitsOf(word, filters)))).flat()) {
    const before = found.get(hit.id);
    const [met, sum] = [(before?.met ?? 0) + 1, (before?.sum ?? 0) + hit.score];
    found.set(hit.id, { ...hit, met, sum, score: met ** SOME_WORDS.power + sum * SOME_WORDS.frequencyPart });
  }
  return [...found.values()].sort((a, b) => b.score - a.score);
}

/** The words that some page has. For the others Pagefind falls back to pages with words that begin alike. */
async function realWords(words: readonly string[], filters: Filters): Promise<string[]> {
  const real = await Promise.all(
    words.map(async (word) => (await load(await hitsOf(word, filters), { words: [word], most: 1 })).results.length > 0),
  );
  return words.filter((_, index) => real[index]);
}

/** There are few guides and they answer most questions: the best of those with any of the words. */
async function guidesOfAny(words: readonly string[], filters: Filters): Promise<AnyHit[]> {
  return filters['jenis'] ? [] : (await hitsOfAny(words, { ...filters, jenis: GUIDE })).slice(0, GUIDE_CANDIDATES);
}

function without(hits: readonly PagefindHit[], others: readonly PagefindHit[]): PagefindHit[] {
  return hits.filter(({ id }) => others.every((other) => other.id !== id));
}

/** Results for the words that matter: those with all of them, or else those with any. Rejects where Pagefind cannot be had. */
export async function searchWords(search: Search): Promise<Searched> {
  const { filters, most } = search;
  const words = search.words.slice(0, MOST_WORDS);
  const hits = await hitsOfAll(search);
  const all = await load(hits, search);
  if (words.length < 2) return all;
  if (all.results.length === 0) {
    const real = await realWords(words, filters);
    const guides = await guidesOfAny(real, filters);
    return load([...guides, ...without(await hitsOfAny(real, filters), guides)], { words, most });
  }
  // A guide that has nearly all words comes into the choice too.
  const score = Math.max(...hits.map((hit) => hit.score)) * NEAR_GUIDE_FACTOR;
  const near = (await guidesOfAny(words, filters))
    .filter(({ met }) => met >= words.length * NEAR_GUIDE_SHARE)
    .map((hit) => ({ ...hit, score }));
  const guides = await load(without(near, hits), { words, most });
  return { results: [...all.results, ...guides.results], more: all.more };
}
