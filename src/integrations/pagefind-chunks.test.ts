import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import { expect, test } from 'vitest';
import { withSmallChunks } from './pagefind-chunks.ts';
import { type IndexFile } from './pagefind-files.ts';

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
  { path: 'fragment/id_a.pf_fragment', content: new Uint8Array([1, 2]) },
];

test('every word is in the one chunk whose bounds hold it, and all else stays', () => {
  const files = withSmallChunks(index);
  const meta = files.find(({ path }) => path.endsWith('.pf_meta'));
  const [version, pages, chunks, rest] = meta ? (unpack(meta) as [string, unknown, [string, string, string][], unknown]) : ['', null, [], null];
  expect([version, pages, rest]).toEqual(['1.5.2', [['id_a', 3]], []]);
  expect(chunks.length).toBeGreaterThan(2);
  const held = chunks.flatMap(([from, to, hash]) => {
    const file = files.find(({ path }) => path === `index/${hash}.pf_index`);
    const own = file ? (unpack(file) as [[string][]])[0].map(([text]) => text) : [];
    expect(own.every((text) => text >= from && text <= to)).toBe(true);
    return own;
  });
  expect(held).toEqual(words);
  expect(files.find(({ path }) => path.startsWith('fragment/'))).toBe(index[3]);
});

test('an index of another form stops the build', () => {
  expect(() => withSmallChunks([{ path: 'pagefind.id_1.pf_meta', content: gzipSync(Buffer.from('something else')) }])).toThrow('another form');
  expect(() => withSmallChunks([])).toThrow('another form');
});
