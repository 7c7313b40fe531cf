/**
 * Splits the index that Pagefind wrote into smaller chunks. Pagefind cuts one at every 20,000 places of words, which is 25 KB, and
 * has no setting for it: a question of three words then costs a phone 75 KB. Cut as below it costs some 10 KB.
 *
 * Layout, as written by Pagefind 1.5: the meta file is an array whose third item lists the chunks as
 * `[first, last, hash]`; a chunk is `[words]`, each word an array that starts with its text, sorted.
 */
import { encode } from 'cborg';
import { pack, unpack, type IndexFile } from './pagefind-files.ts';

type Word = [text: string, ...rest: unknown[]];

/** Bytes of words in a chunk before compression; one common word may have more. */
const CHUNK_BYTES = 6_000;
/** Words that begin alike stay together, so that the start of a word still finds its forms. */
const SHARED_LETTERS = 3;
/** Sorts behind every letter. */
const LAST = '\u{10FFFF}';
const META_CHUNKS = 2;

function isWord(value: unknown): value is Word {
  return Array.isArray(value) && typeof value[0] === 'string';
}

function wordsOf(chunk: unknown): Word[] {
  const words: unknown = Array.isArray(chunk) ? chunk[0] : undefined;
  if (!Array.isArray(words) || !words.every(isWord)) throw new Error('A chunk of Pagefind has another form than that of version 1.5.');
  return words;
}

const start = (text: string): string => [...text].slice(0, SHARED_LETTERS).join('');

/** Groups of sorted words that begin alike, run together up to the size of a chunk. */
export function grouped(words: readonly Word[], bytes: number): Word[][] {
  const groups: Word[][] = [];
  let size = 0;
  for (const word of words) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    const length = encode(word).length;
    if (group && before && (start(before[0]) === start(word[0]) || size + length <= bytes)) {
      group.push(word);
      size += length;
    } else {
      groups.push([word]);
      size = length;
    }
  }
  return groups;
}

/** The same index in smaller chunks. Throws where the files are not of the form that is known. */
export function withSmallChunks(files: readonly IndexFile[]): IndexFile[] {
  const meta = files.find(({ path }) => path.endsWith('.pf_meta'));
  const chunks = files.filter(({ path }) => path.endsWith('.pf_index'));
  const head = meta && unpack(meta.content);
  if (!meta || !Array.isArray(head) || !Array.isArray(head[META_CHUNKS])) throw new Error('The index of Pagefind has another form than that of version 1.5.');
  const prefix = /([^/_]+_)[^/]*$/.exec(chunks[0]?.path ?? '')?.[1] ?? '';
  // Pagefind compares by code points, as the default order of strings nearly does; the words come sorted, chunk by chunk.
  const words = chunks
    .map(({ content }) => wordsOf(unpack(content)))
    .sort(([a], [b]) => (a && b && a[0] < b[0] ? -1 : 1))
    .flat();
  const small = grouped(words, CHUNK_BYTES).map((group) => {
    const { content, hash } = pack([group]);
    const [first, last] = [group[0]?.[0] ?? '', group.at(-1)?.[0] ?? ''];
    return { file: { path: `index/${prefix}${hash}.pf_index`, content }, entry: [start(first), start(last) + LAST, `${prefix}${hash}`] };
  });
  const newHead = head.with(
    META_CHUNKS,
    small.map(({ entry }) => entry),
  );
  const others = files.filter((file) => file !== meta && !chunks.includes(file));
  return [...others, { path: meta.path, content: pack(newHead).content }, ...small.map(({ file }) => file)];
}
