/** Text results of a query, in the site's own words too, ordered by what the query asks for. */
import { isRealMatch, isWritten } from '../lib/search-match.ts';
import { rank } from '../lib/search-rank.ts';
import { inSiteWords } from '../lib/synonyms.ts';
import { loadPagefind, type Filters, type PagefindResult } from './pagefind.ts';

export interface TextResult extends PagefindResult {
  score: number;
  kind: string | undefined;
}

export interface TextResults {
  results: TextResult[];
  /** True where all words of the query stand on a page as they are spelt. */
  written: boolean;
}

/** Results looked at before they are put in order. */
const CANDIDATES = 40;
/** A page found by the site's own word for what was typed is worth as much as one that has the typed word. */
const LONGEST_QUERY = 200;

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
  return loaded.filter((result) => isRealMatch(query, textsOf(result))).map((result) => ({ ...result, kind: result.filters['jenis']?.[0] }));
}

/** Rejects where Pagefind or its index cannot be had. */
export async function searchText(text: string, filters: Filters): Promise<TextResults> {
  const query = text.slice(0, LONGEST_QUERY);
  const translated = inSiteWords(query);
  const lists = [...(translated === null ? [] : [await searchOne(translated, filters)]), await searchOne(query, filters)];
  const seen = new Set<string>();
  const unique = lists.flatMap((results) => rank(results, query)).filter(({ url }) => !seen.has(url) && seen.add(url));
  return { results: unique, written: translated !== null || unique.some((result) => isWritten(query, textsOf(result))) };
}
