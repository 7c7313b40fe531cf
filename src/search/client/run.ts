/** Answers one question: places first, then text, each shown as soon as it is there. */
import type { Found } from '../finder/find.ts';
import { namedPlace, type NamedPlace } from '../query.ts';
import { MAX_PLACES, MAX_RESULTS, TEXTS_BEFORE_PLACE } from '../ranking.ts';
import { respell, type Vocabulary } from '../spelling.ts';
import { savedOnly } from '../../offline/client/saved-only.ts';
import { loadPagefind } from './pagefind.ts';
import { loadFinder } from './place-finder.ts';
import { addressOf, newsItem, pathOf, placeItem, textItem } from './results.ts';
import { searchText, type TextResults } from './text-search.ts';

export type Filters = Record<string, string>;

/** What the page shows of a question. */
export interface Answer {
  items: HTMLLIElement[];
  /** True where more was found than is shown. */
  more: boolean;
  /** The question as it was perhaps meant. */
  meant: string | null;
  /** True where the index of texts could not be had. */
  textFailed: boolean;
  /** True where only what is saved on the phone was searched. */
  savedOnly: boolean;
}

const NOTHING: TextResults = { results: [], written: false, spelt: false, more: false };

/**
 * Puts places and text in order: places whose name was typed as it is, then text. A place with a slip comes first only where no
 * text has the words as they were typed. A place that was named beside other words comes first where they ask for its result, else
 * after the first text about it.
 */
function merge(places: readonly Found[], text: TextResults, named: NamedPlace | null): HTMLLIElement[] {
  const sure = places.filter(({ misspelt }) => !misspelt);
  const guessed = sure.length > 0 || text.written ? [] : places;
  const items = text.results.map(textItem);
  const own = named && named.rest.length > 0 ? [placeItem({ place: named.place })] : [];
  const news = named?.rest.includes('berita') ? [newsItem(named.place)] : [];
  const first = named?.asksResult ? own : news;
  const ordered = [
    ...first,
    ...sure.map(placeItem),
    ...guessed.map(placeItem),
    ...items.slice(0, TEXTS_BEFORE_PLACE),
    ...own,
    ...items.slice(TEXTS_BEFORE_PLACE),
  ];
  const seen = new Set<string>();
  return ordered.filter((element) => !seen.has(addressOf(element)) && seen.add(addressOf(element)));
}

const NO_VOCABULARY: Vocabulary = { names: [], words: [] };

let vocabulary: Promise<Vocabulary> | undefined;

/** Names and words of the site, fetched once and only for a question that no page answers as it is spelt; empty where they cannot be had. */
async function loadVocabulary(): Promise<Vocabulary> {
  vocabulary ??= fetch('/kata.json').then((response) =>
    response.ok ? (response.json() as Promise<Vocabulary>) : NO_VOCABULARY,
  );
  try {
    return await vocabulary;
  } catch {
    vocabulary = undefined;
    return NO_VOCABULARY;
  }
}

/** Text for a question that no page has as it is spelt: first for the question as it was perhaps meant. */
async function searchMended(
  query: string,
  filters: Filters,
  typed: TextResults,
): Promise<{ text: TextResults; meant: string | null }> {
  const mended = respell(query, await loadVocabulary());
  const text = mended === null ? null : await searchText(mended, filters, null).catch(() => null);
  if (!text?.spelt) return { text: typed, meant: null };
  const known = new Set(text.results.map(({ url }) => url));
  const rest = typed.results.filter(({ url }) => !known.has(url));
  return {
    text: { ...text, results: [...text.results, ...rest], written: false, more: text.more || typed.more },
    meant: mended,
  };
}

/** Never rejects. `showPlaces` is called with the places while the text is still on its way. */
export async function answer(
  query: string,
  filters: Filters,
  showPlaces: (items: HTMLLIElement[]) => void,
): Promise<Answer> {
  // Both are needed: neither waits for the other.
  void loadPagefind().catch(() => undefined);
  const narrowed = Object.keys(filters).length > 0;
  const finder = await loadFinder().catch(() => null);
  const places = narrowed || !finder ? [] : finder.find(query, MAX_PLACES);
  const sure = places.filter(({ misspelt }) => !misspelt);
  const saved = await savedOnly();
  const canOpen = (item: HTMLLIElement): boolean => !saved || saved.pages.has(pathOf(item));
  showPlaces(sure.map(placeItem).filter(canOpen));
  const named = finder ? namedPlace(query, finder.places) : null;
  const typed = await searchText(query, filters, named).catch(() => null);
  const guess = sure.length > 0 ? undefined : places[0]?.place.name;
  const { text, meant } =
    typed && !typed.spelt && sure.length === 0 && !guess
      ? await searchMended(query, filters, typed)
      : { text: typed ?? NOTHING, meant: null };
  const items = merge(places, text, named).filter(canOpen);
  return {
    items: items.slice(0, MAX_RESULTS),
    more: text.more || items.length > MAX_RESULTS,
    meant: meant ?? (text.written ? null : (guess ?? null)),
    textFailed: typed === null,
    savedOnly: saved !== null,
  };
}
