/**
 * Splits the index that Pagefind wrote into smaller chunks. Pagefind cuts one at every 20,000 places of words, which is 25 KB, and
 * has no setting for it: a question of three words then costs a phone 75 KB. Cut as below it costs some 10 KB.
 *
 * Layout, as written by Pagefind 1.5: the meta file is an array whose third item lists the chunks as
 * `[first, last, hash]`; a chunk is `[words]`, each word an array that starts with its text, sorted.
 */
import { encode } from 'cborg';
import { pack, unpack, type IndexFile } from './pagefind-file.ts';

type Word = [text: string, ...rest: unknown[]];

/** Bytes of words in a chunk before compression; one common word may have more. */
const CHUNK_BYTES = 6_000;
/** Words that begin alike stay together, so that the start of a word still finds its forms. */
const SHARED_LETTERS = 3;
/** Sorts behind every letter. */
const LAST = '\u{10FFFF}';
const META_CHUNKS = 2;
const OTHER_FORM = 'The index of Pagefind has another form than that of version 1.5.';

function isWord(value: unknown): value is Word {
  return Array.isArray(value) && typeof value[0] === 'string';
}

function wordsOf(chunk: unknown): Word[] {
  const words: unknown = Array.isArray(chunk) ? chunk[0] : undefined;
  if (!Array.isArray(words) || !words.every(isWord)) throw new Error('A chunk of Pagefind has another form than that of version 1.5.');
  return words;
}

/** Names of the chunks in the order of their words. */
function hashesOf(list: unknown): string[] {
  const hashes = Array.isArray(list) ? list.map((entry: unknown): unknown => (Array.isArray(entry) ? entry[2] : undefined)) : [];
  if (hashes.length === 0 || !hashes.every((hash) => typeof hash === 'string')) throw new Error(OTHER_FORM);
  return hashes;
}

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

/**
 * The same index in smaller chunks. `files` are all but its chunks, which come and go one by one: in a large site they are larger than
 * all else that a build keeps. Throws where the files are not of the form that is known.
 */
export function withSmallChunks(files: readonly IndexFile[], readChunk: (hash: string) => Uint8Array, write: (chunk: IndexFile) => void): IndexFile[] {
  const meta = files.find(({ path }) => path.endsWith('.pf_meta'));
  const head = meta && unpack(meta.content);
  if (!meta || !Array.isArray(head)) throw new Error(OTHER_FORM);
  const hashes = hashesOf(head[META_CHUNKS]);
  function* words(): Generator<Word> {
    for (const hash of hashes) yield* wordsOf(unpack(readChunk(hash)));
  }
  const entries = grouped(words(), CHUNK_BYTES).map((group) => {
    const { content, hash } = pack([group]);
    write({ path: `index/${hash}.pf_index`, content });
    return [start(group[0]?.[0] ?? ''), start(group.at(-1)?.[0] ?? '') + LAST, hash];
  });
  const newHead = head.with(META_CHUNKS, entries.toArray());
  return files.map((file) => (file === meta ? { path: meta.path, content: pack(newHead).content } : file));
}
