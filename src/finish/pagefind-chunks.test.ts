import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import { expect, test } from 'vitest';
import { withSmallChunks } from './pagefind-chunks.ts';
import type { IndexFile } from './pagefind-file.ts';

const pack = (value: unknown): Uint8Array => gzipSync(Buffer.concat([Buffer.from('pagefind_dcd'), encode(value)]));
const unpack = ({ content }: IndexFile): unknown => decode(gunzipSync(content).subarray(12));
const word = (text: string): unknown[] => [text, [[1, [2, 3], []]], []];
/** Some 20,000 bytes of words in two chunks, as Pagefind writes them. */
const words = Array.from({ length: 1200 }, (_, index) => `${String.fromCharCode(97 + Math.floor(index / 100))}${String(index).padStart(5, '0')}`);
const index: IndexFile[] = [
  {
    path: 'pagefind.id_1.pf_meta',
    content: pack([
      '1.5.2',
      [['id_a', 3]],
      [
        ['a', 'f', 'id_1'],
        ['g', 'l', 'id_2'],
      ],
      [],
    ]),
  },
  { path: 'index/id_2.pf_index', content: pack([words.slice(600).map(word)]) },
  { path: 'index/id_1.pf_index', content: pack([words.slice(0, 600).map(word)]) },
];
const program: IndexFile = { path: 'pagefind.js', content: new Uint8Array([1, 2]) };

const files = index.slice(0, 1);
const chunks = new Map(index.slice(1).map(({ path, content }) => [path.slice('index/'.length, -'.pf_index'.length), content]));
const readChunk = (hash: string): Uint8Array => chunks.get(hash) ?? new Uint8Array();

test('every word is in the one chunk whose bounds hold it, and all else stays', () => {
  const written: IndexFile[] = [];
  const [meta, ...others] = withSmallChunks([...files, program], readChunk, (chunk) => written.push(chunk));
  const [version, pages, list, rest] = meta ? (unpack(meta) as [string, unknown, [string, string, string][], unknown]) : ['', null, [], null];
  expect([version, pages, rest]).toEqual(['1.5.2', [['id_a', 3]], []]);
  expect(list.length).toBeGreaterThan(2);
  const held = list.flatMap(([from, to, hash]) => {
    const file = written.find(({ path }) => path === `index/${hash}.pf_index`);
    const own = file ? (unpack(file) as [[string][]])[0].map(([text]) => text) : [];
    expect(own.every((text) => text >= from && text <= to)).toBe(true);
    return own;
  });
  expect(held).toEqual(words);
  expect(others).toEqual([program]);
});

test('an index of another form stops the build', () => {
  const cut = (...given: IndexFile[]) => withSmallChunks(given, readChunk, () => undefined);
  expect(() => cut({ path: 'pagefind.id_1.pf_meta', content: gzipSync(Buffer.from('something else')) })).toThrow('another form');
  expect(() => cut({ path: 'pagefind.id_1.pf_meta', content: pack(['1.5.2', [], [], []]) })).toThrow('another form');
  expect(() => cut()).toThrow('another form');
});
