import { expect, test } from 'vitest';
import { pack, type IndexFile } from './pagefind-files.ts';
import { inFixedOrder } from './pagefind-order.ts';

type Values = [value: string, pages: number[]][];

/** An index with two filters, which Pagefind names by their content. */
function index(region: Values, kind: Values, order: 'as named' | 'turned'): IndexFile[] {
  const filters = [pack(['daerah', region]), pack(['jenis', kind])].map(({ content, hash }) => ({ path: `filter/id_${hash}.pf_filter`, content }));
  const list = [
    ['daerah', 'id_1'],
    ['jenis', 'id_2'],
  ];
  const head = pack(['1.5.2', [], [], order === 'turned' ? list.toReversed() : list, [], []]);
  const entry = Buffer.from(JSON.stringify({ version: '1.5.2', languages: { id: { hash: `id_${head.hash}` } } }));
  return [...filters, { path: `pagefind.id_${head.hash}.pf_meta`, content: head.content }, { path: 'pagefind-entry.json', content: entry }];
}
const paser: Values[number] = ['Paser', [1, 2]];
const berau: Values[number] = ['Berau', [3]];

const byPath = (files: readonly IndexFile[]): Record<string, string> =>
  Object.fromEntries(files.map(({ path, content }) => [path, Buffer.from(content).toString('hex')] as const).toSorted());

test('filters and their values stand in one order, however Pagefind wrote them', () => {
  const first = byPath(inFixedOrder(index([paser, berau], [['Berita', [1]]], 'as named')));
  expect(byPath(inFixedOrder(index([berau, paser], [['Berita', [1]]], 'turned')))).toEqual(first);
  expect(byPath(inFixedOrder(index([berau, ['Paser', [1]]], [['Berita', [1]]], 'turned')))).not.toEqual(first);
});

test('the entry names the new meta file', () => {
  const files = inFixedOrder(index([paser, berau], [], 'as named'));
  const entry = files.find(({ path }) => path === 'pagefind-entry.json');
  const hash = /"hash":"([^"]+)"/.exec(Buffer.from(entry?.content ?? []).toString('utf8'))?.[1];
  expect(files.map(({ path }) => path)).toContain(`pagefind.${hash ?? ''}.pf_meta`);
});

test('an index of another form stops the build', () => {
  expect(() => inFixedOrder([])).toThrow('another form');
});
