import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { pack } from './file.ts';
import { mergeIndexes } from './merge.ts';
import { readIndex, type FoundIndex } from './read.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'merge-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

interface Made {
  version?: string;
  /** Names of the texts of pages. */
  pages?: string[];
  filters?: [string, [string, number[]][]][];
  orders?: unknown[];
}

/** An index with one word, in the form that Pagefind gives it. */
function made(name: string, { version = '1.5.2', pages = ['id_1'], filters = [], orders = [] }: Made = {}): FoundIndex {
  const folder = path.join(root, name);
  const write = (file: string, content: Uint8Array | string): void => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), content);
  };
  const numbered = pages.map((page): [string, number] => [page, 3]);
  write('pagefind.id_m.pf_meta', pack([version, numbered, [['a', 'z', 'id_c']], [], orders, ['title']]).content);
  write('index/id_c.pf_index', pack([[['kata', [[0, [1], []]], []]]]).content);
  for (const page of pages) write(`fragment/${page}.pf_fragment`, gzipSync(JSON.stringify({ url: `/${name}/${page}/` })));
  for (const [number, filter] of filters.entries()) write(`filter/id_${number}.pf_filter`, pack(filter).content);
  write('pagefind-entry.json', '{"languages":{"id":{"hash":"id_m","page_count":1}}}');
  return readIndex(folder);
}

test('filters written in any order are in one order', () => {
  const one = made('one', {
    filters: [
      ['tahun', [['2024', [0]]]],
      [
        'jenis',
        [
          ['Wilayah', [0]],
          ['Berita', [0]],
        ],
      ],
    ],
  });
  expect(mergeIndexes([one], path.join(root, 'texts')).filters).toEqual([
    [
      'jenis',
      [
        ['Berita', [0]],
        ['Wilayah', [0]],
      ],
    ],
    ['tahun', [['2024', [0]]]],
  ]);
});

test('pages whose texts have one name in two runs are both kept', () => {
  const texts = path.join(root, 'texts');
  const { pages, words } = mergeIndexes([made('one'), made('two')], texts);
  expect(new Set(pages.map(([name]) => name)).size).toBe(2);
  expect(pages.every(([name]) => existsSync(path.join(texts, `${name}.pf_fragment`)))).toBe(true);
  expect([...words].map(([, places]) => places.map(([page]) => page))).toEqual([[0, 1]]);
});

test('an index of another form stops the build', () => {
  const merge = (...indexes: FoundIndex[]) => mergeIndexes(indexes, path.join(root, 'texts'));
  expect(() => merge(made('old', { version: '1.4.0' }), made('new'))).toThrow('another form');
  expect(() => made('ordered', { orders: [['tanggal', [0]]] })).toThrow('another form');
  writeFileSync(path.join(root, 'old', 'pagefind.id_m.pf_meta'), pack(['1.5.2', [], [], []]).content);
  expect(() => readIndex(path.join(root, 'old'))).toThrow('another form');
});
