import { expect, test } from 'vitest';
import { pack, unpack, type IndexFile } from './pagefind-file.ts';
import { inFixedOrder } from './pagefind-order.ts';

/** An index as Pagefind writes it, with its filters and their values in this order. */
function indexWith(filters: [string, [string, number[]][]][]): IndexFile[] {
  const packed = filters.map((filter) => ({ name: filter[0], ...pack(filter) }));
  const meta = pack(['1.5.2', [['id_a', 3]], [['a', 'f', 'id_1']], packed.map(({ name, hash }) => [name, hash])]);
  return [
    { path: `pagefind.${meta.hash}.pf_meta`, content: meta.content },
    { path: 'pagefind-entry.json', content: Buffer.from(JSON.stringify({ languages: { id: { hash: meta.hash, wasm: 'id' } } })) },
    { path: 'index/id_1.pf_index', content: new Uint8Array([1]) },
    ...packed.map(({ hash, content }) => ({ path: `filter/${hash}.pf_filter`, content })),
  ];
}

const one = indexWith([
  ['tahun', [['2024', [1]]]],
  [
    'jenis',
    [
      ['Wilayah', [2]],
      ['Berita', [1, 3]],
    ],
  ],
]);
const other = indexWith([
  [
    'jenis',
    [
      ['Berita', [1, 3]],
      ['Wilayah', [2]],
    ],
  ],
  ['tahun', [['2024', [1]]]],
]);

test('filters written in any order make the same files', () => {
  expect(one).not.toEqual(other);
  expect(inFixedOrder(one)).toEqual(inFixedOrder(other));
});

test('every file is found by the name that the next one above it has for it', () => {
  const files = inFixedOrder(one);
  const entry = files.find(({ path }) => path === 'pagefind-entry.json');
  const hash = /"hash":"([^"]+)"/.exec(Buffer.from(entry?.content ?? []).toString('utf8'))?.[1];
  const meta = files.find(({ path }) => path === `pagefind.${hash}.pf_meta`);
  const filters = (unpack(meta?.content ?? new Uint8Array()) as [string, unknown, unknown, [string, string][]])[3];
  expect(filters.map(([name]) => name)).toEqual(['jenis', 'tahun']);
  const held = filters.map(([, id]) => unpack(files.find(({ path }) => path === `filter/${id}.pf_filter`)?.content ?? new Uint8Array()));
  expect(held).toEqual([
    [
      'jenis',
      [
        ['Berita', [1, 3]],
        ['Wilayah', [2]],
      ],
    ],
    ['tahun', [['2024', [1]]]],
  ]);
  expect(files.find(({ path }) => path === 'index/id_1.pf_index')).toBe(one[2]);
});

test('an index of another form stops the build', () => {
  expect(() => inFixedOrder([])).toThrow('another form');
});
