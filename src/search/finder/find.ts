/** Finds places by their names: any spacing, any order of words, a slip or two, and what they lie in. */
import {
  ADDED_COST,
  BEGUN,
  COST,
  EXTRA_SLIP_FROM,
  INNER_WORD_FROM,
  ONE_SLIP_FROM,
  SLIP_IN_PART_FROM,
  TWO_SLIPS_FROM,
  WRONG_KIND,
} from '../ranking.ts';
import { editDistance } from './distance.ts';
import type { Place } from './places.ts';
import { readings, wordsOf, type Query } from './words.ts';

export interface Found {
  place: Place;
  cost: number;
  /** True where the name was met only by allowing for slips. */
  misspelt: boolean;
}

interface Name {
  words: string[];
  /** All words run together. */
  joined: string;
  sorted: string;
}

interface Entry {
  place: Place;
  names: Name[];
  /** Words of what the place lies in, with their short forms. */
  parentWords: Set<string>;
}

export interface Finder {
  /** Every place that it knows, larger ones first. */
  places: readonly Place[];
  /** Places that fit `text`, best first, larger places before smaller ones among equals. */
  find: (text: string, limit: number) => Found[];
}

/** How generous a search is: the second one, for names that the first did not find, forgives one slip more. */
type Pass = 'first' | 'second';

/** Slips allowed in a word of this length. */
function allowedSlips(length: number, pass: Pass): number {
  const slips = length < ONE_SLIP_FROM ? 0 : length < TWO_SLIPS_FROM ? 1 : 2;
  return pass === 'second' && length >= EXTRA_SLIP_FROM ? slips + 1 : slips;
}

function nameOf(text: string): Name {
  const words = wordsOf(text);
  return { words, joined: words.join(''), sorted: words.toSorted().join('') };
}

function namesOf({ name, aliases }: Place): Name[] {
  return [name, ...aliases].map(nameOf);
}

function entryOf(place: Place): Entry {
  const parentWords = place.within.flatMap((parent) =>
    namesOf(parent).flatMap(({ words, joined }) => [...words, joined]),
  );
  return { place, names: namesOf(place), parentWords: new Set(parentWords) };
}

/** Cost of a query against one name; `null` where they do not fit. A shorter rest of the name counts as nearer. */
function costOfName(joined: string, sorted: string, name: Name, pass: Pass): number | null {
  if (name.joined === joined) return COST.exact;
  if (name.sorted === sorted) return COST.otherOrder;
  if (name.joined.startsWith(joined))
    return COST.prefix + (name.joined.length - joined.length) * ADDED_COST.missingLetter;
  if (
    joined.length >= INNER_WORD_FROM &&
    name.words.some((word, index) => index > 0 && name.words.slice(index).join('').startsWith(joined) && word !== '')
  )
    return COST.innerWord;
  const slips = allowedSlips(joined.length, pass);
  if (slips === 0) return null;
  const distance = editDistance(joined, name.joined, slips);
  if (distance <= slips) return COST.misspelt + distance * ADDED_COST.slip;
  if (
    name.words.length > 1 &&
    joined.length >= SLIP_IN_PART_FROM &&
    name.words.some((word) => word.length >= SLIP_IN_PART_FROM && editDistance(joined, word, 1) <= 1)
  )
    return COST.misspeltInnerWord;
  // While a name is being typed its end is still to come; the start may have a slip already.
  if (
    joined.length >= SLIP_IN_PART_FROM &&
    name.joined.length > joined.length &&
    editDistance(joined, name.joined.slice(0, joined.length), 1) <= 1
  ) {
    return COST.misspeltPrefix + (name.joined.length - joined.length) * ADDED_COST.missingLetter;
  }
  return null;
}

/** How a word fits what a place lies in: as it is written or begun, with one slip, or not at all. */
function fitParent(word: string, parentWords: ReadonlySet<string>, pass: Pass): 'written' | 'slip' | 'none' {
  const slips = word.length >= SLIP_IN_PART_FROM ? allowedSlips(word.length, pass) : 0;
  let slip = false;
  for (const other of parentWords) {
    if (other === word || (word.length >= INNER_WORD_FROM && other.startsWith(word))) return 'written';
    slip ||= slips > 0 && editDistance(word, other, slips) <= slips;
  }
  return slip ? 'slip' : 'none';
}

/** How the words beside a place's own name fit what it lies in; one misfit spoils all. */
function fitAll(words: readonly string[], parentWords: ReadonlySet<string>, pass: Pass): 'written' | 'slip' | 'none' {
  if (parentWords.has(words.join(''))) return 'written';
  const fits = words.map((word) => fitParent(word, parentWords, pass));
  return fits.includes('none') ? 'none' : fits.includes('slip') ? 'slip' : 'written';
}

/** Cost of a place's own part of a query that names its surroundings too. */
function costOfOwnPart(cost: number): number | null {
  if (cost <= COST.otherOrder) return COST.withParent;
  if (cost < COST.innerWord) return COST.startWithParent;
  return cost >= COST.misspelt && cost < COST.misspeltInnerWord ? COST.misspeltWithParent : null;
}

/** Cost of a query that names the place and what it lies in, in either order: "jonggon kukar", "kukar loa kulu". */
function costWithParent(words: readonly string[], entry: Entry, pass: Pass): number | null {
  let best: number | null = null;
  for (let cut = 1; cut < words.length; cut++) {
    const [head, tail] = [words.slice(0, cut), words.slice(cut)];
    for (const [own, rest] of [
      [head, tail],
      [tail, head],
    ] as const) {
      const joined = own.join('');
      if (joined.length < INNER_WORD_FROM) continue;
      const sorted = own.toSorted().join('');
      for (const name of entry.names) {
        const fit = costOfName(joined, sorted, name, pass);
        const cost = fit === null ? null : costOfOwnPart(fit);
        if (fit === null || cost === null) continue;
        const parents = fitAll(rest, entry.parentWords, pass);
        if (parents === 'none') continue;
        const total =
          (parents === 'slip' ? Math.max(cost, COST.misspeltWithParent) : cost) + fit * ADDED_COST.besideParent;
        if (best === null || total < best) best = total;
      }
    }
  }
  return best;
}

function costOf({ words, kind }: Query, entry: Entry, pass: Pass): number | null {
  const joined = words.join('');
  if (joined === '') return null;
  const sorted = words.toSorted().join('');
  let best: number | null = null;
  for (const name of entry.names) {
    const cost = costOfName(joined, sorted, name, pass);
    if (cost !== null && (best === null || cost < best)) best = cost;
  }
  if (words.length > 1 && (best === null || best > COST.withParent)) {
    const withParent = costWithParent(words, entry, pass);
    if (withParent !== null && (best === null || withParent < best)) best = withParent;
  }
  if (best === null) return null;
  if (best >= COST.prefix && best < COST.withParent) best += BEGUN[entry.place.kind];
  return kind !== null && kind !== entry.place.kind ? best + WRONG_KIND : best;
}

/** Every entry that fits one of `queries`, with the cost of the reading that fits best. */
function fitting(entries: readonly Entry[], queries: readonly Query[], pass: Pass): Found[] {
  return entries.flatMap((entry) => {
    const costs = queries.map((query) => costOf(query, entry, pass)).filter((cost) => cost !== null);
    const cost = Math.min(...costs);
    return costs.length > 0 ? [{ place: entry.place, cost, misspelt: cost >= COST.misspelt }] : [];
  });
}

/** Prepares `places`, in the order that decides between equals. */
export function createFinder(places: readonly Place[]): Finder {
  const entries = places.map(entryOf);
  return {
    places,
    find: (text, limit) => {
      const queries = readings(text);
      const found = fitting(entries, queries, 'first');
      const all = found.length > 0 ? found : fitting(entries, queries, 'second');
      // The sort is stable, so larger places stay before smaller ones of the same cost.
      return all.sort((a, b) => a.cost - b.cost).slice(0, limit);
    },
  };
}
