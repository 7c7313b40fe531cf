/**
 * What Pagefind's index holds, as version 1.5 writes it. The meta file is `[version, pages, chunks, filters, sorts, fields]`: `pages` are
 * `[fragment, words]`, `chunks` are `[first, last, hash]`. A chunk is `[words]`, a word `[text, places, variants]`, and a variant
 * `[spelling, places]`. Words are sorted by their bytes. A place is `[page, positions, positions in fields]`; its page is counted from
 * that of the place before it, and a negative number among the positions in fields stands for a field, -1 for the first.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OTHER_FORM, unpack } from './file.ts';

type Place = [page: number, positions: unknown, inFields: readonly number[]];
type Variant = [spelling: string, places: readonly Place[]];
export type Word = [text: string, places: readonly Place[], variants: readonly Variant[]];

const META_CHUNKS = 2;

function isPlace(value: unknown): value is Place {
  return Array.isArray(value) && value.length === 3 && Number.isInteger(value[0]) && Array.isArray(value[2]);
}

/** True for `[text, places]`, which words and variants begin with. */
function isPlaced(value: unknown): value is [string, Place[], ...unknown[]] {
  return Array.isArray(value) && typeof value[0] === 'string' && Array.isArray(value[1]) && value[1].every(isPlace);
}

function isWord(value: unknown): value is Word {
  return isPlaced(value) && Array.isArray(value[2]) && value[2].every(isPlaced);
}

/** Names of the chunks that `head`, a meta file, lists in the order of their words. */
function hashesIn(head: readonly unknown[]): string[] {
  const list = head[META_CHUNKS];
  const hashes = Array.isArray(list) ? list.map((entry: unknown): unknown => (Array.isArray(entry) ? entry[2] : undefined)) : [];
  if (hashes.length === 0 || !hashes.every((hash) => typeof hash === 'string')) throw new Error(OTHER_FORM);
  return hashes;
}

/** The words of the index in `folder`, whose meta file is `head`. Its chunks come and go one by one: in a large site they are larger than all else that a build keeps. */
export function* wordsIn(folder: string, head: readonly unknown[]): Generator<Word> {
  for (const hash of hashesIn(head)) {
    const chunk = unpack(readFileSync(join(folder, 'index', `${hash}.pf_index`)));
    const words: unknown = Array.isArray(chunk) ? chunk[0] : undefined;
    if (!Array.isArray(words) || !words.every(isWord)) throw new Error(OTHER_FORM);
    yield* words;
  }
}

/** How pages and fields of one index are numbered in another. */
export interface Numbers {
  page: (old: number) => number;
  /** Takes and gives negative numbers. */
  field: (old: number) => number;
}

/** `places` by their new numbers, each page in full instead of its distance from the one before. */
function renumbered(places: readonly Place[], { page, field }: Numbers): Place[] {
  let old = 0;
  return places.map(([distance, positions, inFields]) => [page((old += distance)), positions, inFields.map((item) => (item < 0 ? field(item) : item))]);
}

/** `places` by their pages, which are written as distances. */
function inOrder(places: readonly Place[]): Place[] {
  let before = 0;
  return places
    .toSorted(([a], [b]) => a - b)
    .map(([page, ...rest]) => {
      const distance = page - before;
      before = page;
      return [distance, ...rest];
    });
}

/** One word of several indexes as a word of the one that they are merged into. */
export function mergedWord(found: readonly { word: Word; numbers: Numbers }[]): Word {
  const [first] = found;
  if (!first) throw new Error('There is no word to merge.');
  const places = found.flatMap(({ word, numbers }) => renumbered(word[1], numbers));
  const variants = new Map<string, Place[]>();
  for (const { word, numbers } of found)
    for (const [spelling, of] of word[2]) variants.set(spelling, [...(variants.get(spelling) ?? []), ...renumbered(of, numbers)]);
  return [first.word[0], inOrder(places), [...variants].sort(([a], [b]) => (a < b ? -1 : 1)).map(([spelling, of]) => [spelling, inOrder(of)])];
}
