/** A question as people type it, taken apart: the place that it names, and the words that a page must have. */
import type { Place } from './finder/places.ts';
import { wordsOf } from './finder/words.ts';
import { EDITION_YEAR, EMPTY_WORDS, PLACE_KIND_WORDS, RESULT_WORDS } from './ranking.ts';

/** The words that matter, in their order; all of them where nothing else is left. */
export function subjectWords(query: string): string[] {
  const words = wordsOf(query);
  const subjects = words.filter((word) => !EMPTY_WORDS.has(word));
  return subjects.length > 0 ? subjects : words;
}

export interface NamedPlace {
  place: Place;
  /** Words of the query beside the place's name, without empty ones. */
  rest: string[];
  /** True where the rest only asks who was elected. */
  asksResult: boolean;
}

/** The province, regency or city whose name or short form stands in the query, the longest name first; `null` without one. */
export function namedPlace(query: string, places: readonly Place[]): NamedPlace | null {
  const words = wordsOf(query);
  let best: { place: Place; start: number; length: number } | null = null;
  for (const place of places) {
    if (place.kind !== 'region' && place.kind !== 'province') continue;
    for (const name of [place.name, ...place.aliases].map(wordsOf)) {
      const start = words.findIndex((_, index) => name.every((word, offset) => words[index + offset] === word));
      if (start >= 0 && name.length > (best?.length ?? 0)) best = { place, start, length: name.length };
    }
  }
  if (!best) return null;
  const { place, start, length } = best;
  const rest = words.filter(
    (word, index) =>
      (index < start || index >= start + length) && !EMPTY_WORDS.has(word) && !PLACE_KIND_WORDS.has(word),
  );
  return {
    place,
    rest,
    asksResult: rest.length > 0 && rest.every((word) => RESULT_WORDS.has(word) || EDITION_YEAR.test(word)),
  };
}
