/**
 * Cuts the index into small chunks. Pagefind cuts one at every 20,000 places of words, which is 25 KB, and has no setting for it: a
 * question of three words then costs a phone 75 KB. Cut as below it costs some 10 KB.
 */
import { encode } from 'cborg';
import { pack, type IndexFile } from './file.ts';
import type { Word } from './words.ts';

/** Bytes of words in a chunk before compression; one common word may have more. */
const CHUNK_BYTES = 6_000;
/** Words that begin alike stay together, so that the start of a word still finds its forms. */
const SHARED_LETTERS = 3;
/** Sorts behind every letter. */
const LAST = '\u{10FFFF}';

const start = (text: string): string => [...text].slice(0, SHARED_LETTERS).join('');

/** Groups of sorted words that begin alike, run together up to the size of a chunk. */
export function* grouped(words: Iterable<Word>, bytes: number): Generator<Word[]> {
  let group: Word[] = [];
  let size = 0;
  for (const word of words) {
    const before = group.at(-1);
    const length = encode(word).length;
    if (before && start(before[0]) !== start(word[0]) && size + length > bytes) {
      yield group;
      group = [];
      size = 0;
    }
    group.push(word);
    size += length;
  }
  if (group.length > 0) yield group;
}

/** Writes `words`, sorted, as small chunks. Returns the list of them for the meta file: `[first, last, hash]`, first and last by their first letters. */
export function writeSmallChunks(words: Iterable<Word>, write: (chunk: IndexFile) => void): [first: string, last: string, hash: string][] {
  return Array.from(grouped(words, CHUNK_BYTES), (group) => {
    const { content, hash } = pack([group]);
    write({ path: `index/${hash}.pf_index`, content });
    return [start(group[0]?.[0] ?? ''), start(group.at(-1)?.[0] ?? '') + LAST, hash];
  });
}
