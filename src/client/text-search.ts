/** Text results of a query, in the site's own words too, ordered by what the query asks for. */
import { isRealMatch, isWritten } from '../lib/search-match.ts';
import { rank } from '../lib/search-rank.ts';
import { subjectWords, type NamedPlace } from '../lib/query-parts.ts';
import { inSiteWords } from '../lib/synonyms.ts';
import { loadPagefind, type Filters, type PagefindResult } from './pagefind.ts';

export interface TextResult extends PagefindResult {
  score: number;
  kind: string | undefined;
  /** True for the contact of one place. */
  local: boolean;
}

export interface TextResults {
  results: TextResult[];
  /** True where all words of the query stand on a page as they are spelt. */
  written: boolean;
}

/** Results looked at before they are put in order. */
const CANDIDATES = 24;
/** Letters of a question that are looked at. */
const LONGEST_QUERY = 200;
/** Words of one question that are looked up singly. */
const MOST_WORDS = 6;

/** Words of the excerpt that Pagefind marked. */
function markedWords(excerpt: string): string[] {
  return [...new DOMParser().parseFromString(excerpt, 'text/html').querySelectorAll('mark')].map((mark) => mark.textContent);
}

function textsOf({ excerpt, meta }: PagefindResult): string[] {
  return [...markedWords(excerpt), meta.title ?? '', meta.alias ?? ''];
}

async function searchOne(query: string, filters: Filters): Promise<TextResult[]> {
  const pagefind = await loadPagefind();
  const { results } = await pagefind.search(query, { filters });
  const loaded = await Promise.all(results.slice(0, CANDIDATES).map(async ({ score, data }) => ({ ...(await data()), score })));
  return loaded
    .filter((result) => isRealMatch(query, textsOf(result)))
    .map((result) => ({
      ...result,
      kind: result.filters['jenis']?.[0],
      local: result.filters['daerah'] !== undefined,
    }));
}

/** Results that have any of `words`, those with most of them and the best scores first. */
async function searchAny(words: readonly string[], filters: Filters): Promise<TextResult[]> {
  const sums = new Map<string, TextResult>();
  for (const list of await Promise.all(words.map((word) => searchOne(word, filters)))) {
    for (const result of list) {
      // One more word that is met weighs more than any frequency of another.
      sums.set(result.url, { ...result, score: 1 + result.score / 100 + (sums.get(result.url)?.score ?? 0) });
    }
  }
  return [...sums.values()];
}

/** Results for the words that matter: those with all of them, or else those with any. */
async function searchWords(words: readonly string[], filters: Filters): Promise<TextResult[]> {
  const all = await searchOne(words.join(' '), filters);
  return all.length > 0 || words.length < 2 ? all : searchAny(words.slice(0, MOST_WORDS), filters);
}

/**
 * Results of `text`: where it names a place, first the pages of that place; then in the site's own words; then as it was typed.
 * Rejects where Pagefind or its index cannot be had.
 */
export async function searchText(text: string, filters: Filters, named: NamedPlace | null): Promise<TextResults> {
  const query = text.slice(0, LONGEST_QUERY);
  const translated = inSiteWords(query);
  const lists: TextResult[][] = [];
  if (named && named.rest.length > 0 && !filters['daerah']) {
    const rest = named.rest.join(' ');
    lists.push(await searchWords(subjectWords(inSiteWords(rest) ?? rest), { ...filters, daerah: named.place.name }));
  }
  if (translated !== null) lists.push(await searchWords(subjectWords(translated), filters));
  const typed = await searchWords(subjectWords(query), filters);
  // A page that has the typed words in its title is what was asked for, whatever the site's own word for it.
  if (translated !== null) lists.unshift(typed.filter(({ meta }) => isWritten(subjectWords(query).join(' '), [meta.title ?? ''])));
  lists.push(typed);
  const seen = new Set<string>();
  const unique = lists.flatMap((results) => rank(results, query, named !== null)).filter(({ url }) => !seen.has(url) && seen.add(url));
  const asTyped = subjectWords(query).join(' ');
  return { results: unique, written: translated !== null || unique.some((result) => isWritten(asTyped, textsOf(result))) };
}
