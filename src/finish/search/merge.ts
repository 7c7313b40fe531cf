/**
 * Makes one index of those that Pagefind wrote of a site in several runs. It has one order, whatever that of the runs: Pagefind takes
 * pages in the order of the disk and writes filters in a new one each time, so that two builds of the same pages had other names for
 * half of their search files, and readers loaded them again.
 */
import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { addressIn, nameFor, OTHER_FORM } from './file.ts';
import type { FoundIndex } from './read.ts';
import { mergedWord, wordsIn, type Numbers, type Word } from './words.ts';

export type MergedIndex = Pick<FoundIndex, 'pages' | 'fields' | 'filters'> & {
  /** The version of Pagefind's form. */
  version: unknown;
  /** All words in the order of their bytes, to be gone through once. */
  words: Iterable<Word>;
};

const byName = ([a]: readonly [string, ...unknown[]], [b]: readonly [string, ...unknown[]]): number => (a < b ? -1 : 1);
const unique = (names: readonly string[]): string[] => [...new Set(names)].sort();

/** A page in the merged index: the name of its text, its number of words, and its address. */
type Page = [name: string, words: number, address: string];

/** Moves the texts of the pages of `index` into `target`; the pages by the names that their texts have there, in the order of the index. */
function moveTexts({ folder, pages }: FoundIndex, target: string): Page[] {
  return pages.map(([name, words]) => {
    const file = join(folder, 'fragment', `${name}.pf_fragment`);
    const content = readFileSync(file);
    // Pagefind's short names are its own within one run only.
    const free = existsSync(join(target, `${name}.pf_fragment`)) ? nameFor(content) : name;
    renameSync(file, join(target, `${free}.pf_fragment`));
    return [free, words, addressIn(content)];
  });
}

interface Cursor {
  words: Iterator<Word, undefined>;
  word: Word;
  bytes: Buffer;
  numbers: Numbers;
}

function advanced(words: Cursor['words'], numbers: Numbers): Cursor[] {
  const { value: word } = words.next();
  return word ? [{ words, word, bytes: Buffer.from(word[0]), numbers }] : [];
}

/** An index that Pagefind wrote, with the numbers that its pages and fields have in the merged one. */
interface Numbered {
  found: FoundIndex;
  numbers: Numbers;
}

/** The words of all `indexes`, which have them in the order of their bytes. */
function* mergedWords(indexes: readonly Numbered[]): Generator<Word> {
  let cursors = indexes.flatMap(({ found, numbers }) => advanced(wordsIn(found.folder, found.head), numbers));
  while (cursors.length > 0) {
    const least = cursors.reduce((a, b) => (Buffer.compare(a.bytes, b.bytes) <= 0 ? a : b));
    const same = cursors.filter(({ bytes }) => bytes.equals(least.bytes));
    yield mergedWord(same);
    cursors = cursors.flatMap((cursor) => (same.includes(cursor) ? advanced(cursor.words, cursor.numbers) : [cursor]));
  }
}

function mergedFilters(indexes: readonly Numbered[]): FoundIndex['filters'] {
  const filters = new Map<string, Map<string, number[]>>();
  for (const { found, numbers } of indexes) {
    for (const [name, values] of found.filters) {
      const merged = filters.get(name) ?? new Map<string, number[]>();
      filters.set(name, merged);
      for (const [value, pages] of values) merged.set(value, [...(merged.get(value) ?? []), ...pages.map(numbers.page)]);
    }
  }
  const inOrder = (values: ReadonlyMap<string, number[]>): [string, number[]][] =>
    [...values].map(([value, pages]): [string, number[]] => [value, pages.toSorted((a, b) => a - b)]).sort(byName);
  return [...filters].map(([name, values]): FoundIndex['filters'][number] => [name, inOrder(values)]).sort(byName);
}

/** One index of `indexes`; the texts of their pages are moved into the folder `texts`. Throws where the versions of their forms differ. */
export function mergeIndexes(indexes: readonly FoundIndex[], texts: string): MergedIndex {
  const [version, ...others] = new Set(indexes.map(({ head }) => head[0]));
  if (others.length > 0) throw new Error(OTHER_FORM);
  mkdirSync(texts, { recursive: true });
  const moved = indexes.map((found) => ({ found, pages: moveTexts(found, texts) }));
  // Neighbours in this order share words, which makes the lists of pages of a word small.
  const pages = moved.flatMap((index) => index.pages).sort(([, , a], [, , b]) => (a < b ? -1 : 1));
  const numberOf = new Map(pages.map(([name], number) => [name, number]));
  const fields = unique(indexes.flatMap((index) => index.fields));
  const numbered = moved.map((index): Numbered => {
    const page = (old: number): number => numberOf.get(index.pages[old]?.[0] ?? '') ?? NaN;
    const field = (old: number): number => -1 - fields.indexOf(index.found.fields[-1 - old] ?? '');
    return { found: index.found, numbers: { page, field } };
  });
  return {
    ...{ version, fields },
    pages: pages.map(([name, words]): [string, number] => [name, words]),
    filters: mergedFilters(numbered),
    words: mergedWords(numbered),
  };
}
