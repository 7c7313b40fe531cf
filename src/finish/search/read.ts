import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ENTRY, OTHER_FORM, unpack, type IndexFile } from './file.ts';

type Named<T> = [name: string, value: T];

/** An index as Pagefind wrote it to `folder`, but for its chunks and the texts of its pages, of which there are thousands. */
export interface FoundIndex {
  folder: string;
  /** The meta file. */
  head: readonly unknown[];
  /** Names of the texts of its pages, with their numbers of words; a page's number is its place here. */
  pages: readonly Named<number>[];
  /** Names of fields of pages that words are looked for in. */
  fields: readonly string[];
  /** Values of each filter with the numbers of their pages. */
  filters: readonly Named<Named<number[]>[]>[];
  /** What names the meta file. */
  entry: { languages: Record<string, { hash: string; page_count: number }> };
  /** Pagefind's programs. */
  programs: readonly IndexFile[];
}

/** Pagefind's own search boxes, and its worker: the site has its own box, and starts without a worker. */
const UNUSED = /^pagefind-|^wasm\.unknown/;

function isListOf<T>(value: unknown, isOne: (item: unknown) => item is T): value is T[] {
  return Array.isArray(value) && value.every(isOne);
}

function isNamed<T>(isValue: (value: unknown) => value is T): (item: unknown) => item is Named<T> {
  return (item): item is Named<T> => Array.isArray(item) && typeof item[0] === 'string' && isValue(item[1]);
}

const isNumber = (value: unknown): value is number => typeof value === 'number';
const isText = (value: unknown): value is string => typeof value === 'string';
const isNumbers = (value: unknown): value is number[] => isListOf(value, isNumber);
const isFilter = isNamed((value): value is Named<number[]>[] => isListOf(value, isNamed(isNumbers)));

/** Reads the index in `folder`. Throws where it has not the form that is known: pages, filters, orders of pages (there are none) and fields behind the version. */
export function readIndex(folder: string): FoundIndex {
  const find = (pattern: string): string[] => globSync(pattern, { cwd: folder }).sort();
  const read = (file: string): Buffer => readFileSync(join(folder, file));
  const [meta = '', ...others] = find('*.pf_meta');
  const head: unknown = meta === '' ? null : unpack(read(meta));
  if (!Array.isArray(head) || others.length > 0) throw new Error(OTHER_FORM);
  const [, pages, , , orders, fields] = head as unknown[];
  const filters = find('filter/*').map((file) => unpack(read(file)));
  if (!isListOf(pages, isNamed(isNumber)) || !isListOf(orders, isText) || orders.length > 0) throw new Error(OTHER_FORM);
  if (!isListOf(fields, isText) || !isListOf(filters, isFilter)) throw new Error(OTHER_FORM);
  return {
    ...{ folder, head, pages, fields, filters },
    entry: JSON.parse(read(ENTRY).toString('utf8')) as FoundIndex['entry'],
    programs: find('*.*')
      .filter((file) => file !== meta && !UNUSED.test(file))
      .map((file) => ({ path: file, content: read(file) })),
  };
}
