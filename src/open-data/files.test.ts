import { describe, expect, test } from 'vitest';
import { makeContact, makeContext, makeElection, makeRegion } from '../../tests/support/factory.ts';
import { contacts } from './contacts.ts';
import { elections } from './election.ts';
import { checksumsOf, dataFiles, filesEnding } from './files.ts';
import { itemsOf, type Entry } from './kind.ts';
import { filesOf, KINDS } from './kinds.ts';
import { regions } from './region.ts';

function entryOf<Data extends object>({
  id,
  ...data
}: Data & { id: string }): Entry<Omit<Data & { id: string }, 'id'>> {
  return { id, data };
}

const region = makeRegion();
const context = makeContext({ regions: [region] });
const served = [
  makeContact({ id: 'a-nasional', regions: [] }),
  makeContact({ id: 'b-provinsi', regions: ['kalimantan-timur'] }),
  makeContact({ id: 'c-sendiri', regions: ['balikpapan'] }),
  makeContact({ id: 'd-lain', regions: ['paser'] }),
];
const items = new Map<string, readonly { id: string }[]>([
  ['elections', itemsOf(elections, [entryOf(makeElection())], context)],
  ['contacts', itemsOf(contacts, served.map(entryOf), context)],
]);
const files = dataFiles(
  KINDS.map((kind) => ({ kind, items: items.get(kind.name) ?? [] })),
  itemsOf(regions, [entryOf(region)], context),
  context,
);
const bodyOf = (path: string): string => files.find((file) => file.path === path)?.body() ?? '';

test('a place has a file with its election and the contacts that serve it, and no others', () => {
  const contents = JSON.parse(bodyOf('regions/kalimantan-timur/balikpapan.json')) as Record<
    'elections' | 'contacts',
    { id: string }[]
  >;
  expect(contents.elections.map(({ id }) => id)).toEqual(['2024/kalimantan-timur/balikpapan']);
  expect(contents.contacts.map(({ id }) => id)).toEqual(['a-nasional', 'b-provinsi', 'c-sendiri']);
  expect(contents).toMatchObject({ version: 2, asOf: '2026-11-22', region: { code: '64.71' } });
});

test('there is every file that a kind says it has', () => {
  const named = KINDS.flatMap(filesOf);
  expect(named.length).toBeGreaterThan(10);
  expect(files.map(({ path }) => path)).toEqual(expect.arrayContaining(named));
});

test('files are found by what they end in', () => {
  expect(filesEnding(files, '.csv').map(({ name }) => name)).toEqual([
    'elections',
    'election-facts',
    'district-votes',
    'contacts',
    'appeals',
    'stages',
    'news',
  ]);
  expect(filesEnding(files, '.json').map(({ name }) => name)).toEqual(
    expect.arrayContaining(['elections', 'regions/kalimantan-timur/balikpapan']),
  );
});

test('a contact without channels keeps its line in the table', () => {
  expect(bodyOf('contacts.csv').trim().split('\r\n')).toHaveLength(served.length + 1);
});

describe('checksums', () => {
  test('stand before the path, in the form of sha256sum', () => {
    expect(checksumsOf([{ path: 'a/b.json', body: () => 'abc' }], (text) => `sum of ${text}`)).toBe(
      'sum of abc  a/b.json\n',
    );
  });

  test('name every file once', () => {
    const lines = checksumsOf(files, () => '')
      .trim()
      .split('\n');
    expect(lines.map((line) => line.trim())).toEqual(files.map(({ path }) => path));
  });
});
