/** Text results of a query, in the site's own words too, ordered by what the query asks for. */
import { isSpelt, isWritten } from '../match.ts';
import { rank } from '../rank.ts';
import { CANDIDATES, FEWER_CANDIDATES, LONGEST_QUESTION } from '../ranking.ts';
import { subjectWords, type NamedPlace } from '../query.ts';
import { inSiteWords } from '../synonyms.ts';
import type { Filters } from './pagefind.ts';
import { searchWords, textsOf, type Searched, type TextResult } from './text-hits.ts';

export interface TextResults {
  results: TextResult[];
  /** True where all words of the query stand on a page as they are spelt. */
  written: boolean;
  /** True where every word of the query, or a form of it, stands on a page. */
  spelt: boolean;
  /** True where more pages have the words than were looked at. */
  more: boolean;
}

const NOTHING: Searched = { results: [], more: false };

/**
 * Results of `text`: where it names a place, first the pages of that place; then in the site's own words; then as it was typed.
 * Rejects where Pagefind or its index cannot be had.
 */
export async function searchText(text: string, filters: Filters, named: NamedPlace | null): Promise<TextResults> {
  const query = text.slice(0, LONGEST_QUESTION);
  const translated = inSiteWords(query);
  const asked = `${query} ${translated ?? ''}`;
  const asTyped = subjectWords(query);
  const placed = named !== null;
  const search = (words: readonly string[], most: number, extra: Filters = {}): Promise<Searched> =>
    searchWords({ words, filters: { ...filters, ...extra }, asked, placed, most });
  const rest =
    named && named.rest.length > 0 && !filters['daerah']
      ? { words: named.rest.join(' '), daerah: named.place.name }
      : null;
  // Side by side: one after the other would cost a round trip each.
  const [ofPlace, own, typed] = await Promise.all([
    rest ? search(subjectWords(inSiteWords(rest.words) ?? rest.words), CANDIDATES, { daerah: rest.daerah }) : NOTHING,
    translated === null ? NOTHING : search(subjectWords(translated), CANDIDATES),
    search(asTyped, rest || translated !== null ? FEWER_CANDIDATES : CANDIDATES),
  ]);
  // A page that has the typed words in its title may be what was asked for, whatever the site's own word for it.
  const titled = typed.results.filter(
    ({ meta }) => translated !== null && isWritten(asTyped.join(' '), [meta.title ?? '']),
  );
  const lists = [ofPlace, { ...own, results: [...titled, ...own.results] }, typed];
  const seen = new Set<string>();
  const unique = lists
    .flatMap(({ results }) => rank(results, asked, placed))
    .filter(({ url }) => !seen.has(url) && seen.add(url));
  return {
    results: unique,
    written: translated !== null || unique.some((result) => isWritten(asTyped.join(' '), textsOf(result))),
    spelt: translated !== null || unique.some((result) => isSpelt(asTyped.join(' '), textsOf(result))),
    more: lists.some(({ more }) => more),
  };
}
