/** Finds places by their names: any spacing, any order of words, a slip or two, and what they lie in. */
import { editDistance } from './distance.ts';
import type { Place } from './places.ts';
import { readings, wordsOf, type Query } from './words.ts';

/** How well a query fits a place; the lower the better. */
const COST = {
  exact: 0,
  otherOrder: 1,
  prefix: 2,
  withParent: 3,
  innerWord: 4,
  misspelt: 6,
  startWithParent: 7,
  misspeltWithParent: 8,
  misspeltInnerWord: 9,
  misspeltPrefix: 10,
} as const;
/** Added where the reader named another kind of place. */
const WRONG_KIND = 0.6;

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
  around: Set<string>;
}

export interface Finder {
  /** Every place that it knows, larger ones first. */
  places: readonly Place[];
  /** Places that fit `text`, best first, larger places before smaller ones among equals. */
  find: (text: string, limit: number) => Found[];
}

/** Slips allowed in a word of this length: none in three letters, one up to eight, then two. */
function allowedSlips(length: number): number {
  return length < 4 ? 0 : length < 9 ? 1 : 2;
}

function nameOf(text: string): Name {
  const words = wordsOf(text);
  return { words, joined: words.join(''), sorted: words.toSorted().join('') };
}

function namesOf({ name, aliases }: Place): Name[] {
  return [name, ...aliases].map(nameOf);
}

function entryOf(place: Place): Entry {
  const around = place.within.flatMap((parent) => namesOf(parent).flatMap(({ words, joined }) => [...words, joined]));
  return { place, names: namesOf(place), around: new Set(around) };
}

/** Cost of a query against one name; `null` where they do not fit. A shorter rest of the name counts as nearer. */
function costOfName(joined: string, sorted: string, name: Name): number | null {
  if (name.joined === joined) return COST.exact;
  if (name.sorted === sorted) return COST.otherOrder;
  if (name.joined.startsWith(joined)) return COST.prefix + (name.joined.length - joined.length) / 100;
  if (joined.length > 2 && name.words.some((word, index) => index > 0 && name.words.slice(index).join('').startsWith(joined) && word !== ''))
    return COST.innerWord;
  const slips = allowedSlips(joined.length);
  if (slips === 0) return null;
  const distance = editDistance(joined, name.joined, slips);
  if (distance <= slips) return COST.misspelt + distance / 2;
  if (name.words.length > 1 && joined.length >= 5 && name.words.some((word) => word.length >= 5 && editDistance(joined, word, 1) <= 1))
    return COST.misspeltInnerWord;
  // While a name is being typed its end is still to come; the start may have a slip already.
  if (joined.length >= 5 && name.joined.length > joined.length && editDistance(joined, name.joined.slice(0, joined.length), 1) <= 1) {
    return COST.misspeltPrefix + (name.joined.length - joined.length) / 100;
  }
  return null;
}

/** How a word fits what lies around a place: as it is written or begun, with one slip, or not at all. */
function fitAround(word: string, around: ReadonlySet<string>): 'written' | 'slip' | 'none' {
  let slip = false;
  for (const other of around) {
    if (other === word || (word.length > 2 && other.startsWith(word))) return 'written';
    slip ||= word.length > 4 && editDistance(word, other, 1) <= 1;
  }
  return slip ? 'slip' : 'none';
}

/** How the words beside a place's own name fit what it lies in; one misfit spoils all. */
function fitAll(words: readonly string[], around: ReadonlySet<string>): 'written' | 'slip' | 'none' {
  if (around.has(words.join(''))) return 'written';
  const fits = words.map((word) => fitAround(word, around));
  return fits.includes('none') ? 'none' : fits.includes('slip') ? 'slip' : 'written';
}

/** Cost of a place's own part of a query that names its surroundings too. */
function costOfOwnPart(cost: number): number | null {
  if (cost <= COST.otherOrder) return COST.withParent;
  if (cost < COST.innerWord) return COST.startWithParent;
  return cost >= COST.misspelt && cost < COST.misspeltInnerWord ? COST.misspeltWithParent : null;
}

/** Cost of a query that names the place and what it lies in, in either order: "jonggon kukar", "kukar loa kulu". */
function costWithParent(words: readonly string[], entry: Entry): number | null {
  let best: number | null = null;
  for (let cut = 1; cut < words.length; cut++) {
    const [head, tail] = [words.slice(0, cut), words.slice(cut)];
    for (const [own, rest] of [
      [head, tail],
      [tail, head],
    ] as const) {
      const joined = own.join('');
      if (joined.length < 3) continue;
      const sorted = own.toSorted().join('');
      for (const name of entry.names) {
        const fit = costOfName(joined, sorted, name);
        const cost = fit === null ? null : costOfOwnPart(fit);
        if (fit === null || cost === null) continue;
        const around = fitAll(rest, entry.around);
        if (around === 'none') continue;
        const total = (around === 'slip' ? Math.max(cost, COST.misspeltWithParent) : cost) + fit / 20;
        if (best === null || total < best) best = total;
      }
    }
  }
  return best;
}

function costOf({ words, kind }: Query, entry: Entry): number | null {
  const joined = words.join('');
  if (joined === '') return null;
  const sorted = words.toSorted().join('');
  let best: number | null = null;
  for (const name of entry.names) {
    const cost = costOfName(joined, sorted, name);
    if (cost !== null && (best === null || cost < best)) best = cost;
  }
  if (words.length > 1 && (best === null || best > COST.withParent)) {
    const withParent = costWithParent(words, entry);
    if (withParent !== null && (best === null || withParent < best)) best = withParent;
  }
  if (best === null) return null;
  return kind !== null && kind !== entry.place.kind ? best + WRONG_KIND : best;
}

/** Prepares `places`, in the order that decides between equals. */
export function createFinder(places: readonly Place[]): Finder {
  const entries = places.map(entryOf);
  return {
    places,
    find: (text, limit) => {
      const queries = readings(text);
      const found: Found[] = [];
      for (const entry of entries) {
        let best: number | null = null;
        for (const query of queries) {
          const cost = costOf(query, entry);
          if (cost !== null && (best === null || cost < best)) best = cost;
        }
        if (best !== null) found.push({ place: entry.place, cost: best, misspelt: best >= COST.misspelt });
      }
      // The sort is stable, so larger places stay before smaller ones of the same cost.
      return found.sort((a, b) => a.cost - b.cost).slice(0, limit);
    },
  };
}
