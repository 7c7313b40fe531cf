import { describe, expect, test } from 'vitest';
import { makeContact, makeElection, makeRegion } from '../../../tests/support/factory.ts';
import { summarise } from '../summary.ts';
import { publishedElection } from './election.ts';
import { checksumsOf, dataFiles, filesNamed, regionFiles } from './files.ts';
import { publishedContact, publishedRegion } from './records.ts';

const TODAY = '2026-11-22';
const addressOf = (path: string): string => `https://situs.example${path}`;
const region = makeRegion();
const contacts = [
  makeContact({ id: 'nasional', regions: [] }),
  makeContact({ id: 'provinsi', regions: ['kalimantan-timur'] }),
  makeContact({ id: 'sendiri', regions: ['balikpapan'] }),
  makeContact({ id: 'lain', regions: ['paser'] }),
];
const files = dataFiles({
  ...{ asOf: TODAY, addressOf, appeals: [], news: [], stages: [], schemas: [{ name: 'region', schema: {} }] },
  elections: [publishedElection(summarise(region, makeElection(), TODAY), addressOf)],
  contacts: contacts.map((contact) => publishedContact(contact, TODAY, addressOf)),
  regions: [publishedRegion(region, 'Profil.\n', addressOf), publishedRegion(makeRegion({ id: 'kalimantan-timur' }), '', addressOf)],
});
const bodyOf = (path: string): string => files.find((file) => file.path === path)?.body() ?? '';

test('a place has a file with the contacts that serve it and no others; a place without an election has none', () => {
  expect(regionFiles(files, false).map(({ id }) => id)).toEqual(['kalimantan-timur/balikpapan']);
  expect(regionFiles(files, true)).toEqual([]);
  const contents = JSON.parse(bodyOf('regions/kalimantan-timur/balikpapan.json')) as { contacts: { id: string }[]; asOf: string };
  expect(contents.contacts.map(({ id }) => id)).toEqual(['nasional', 'provinsi', 'sendiri']);
  expect(contents.asOf).toBe(TODAY);
});

test('files are found by what they end in', () => {
  expect(filesNamed(files, 'csv').map(({ name }) => name)).toEqual(['elections', 'election-facts', 'contacts', 'appeals', 'stages', 'news']);
  expect(filesNamed(files, 'json').map(({ name }) => name)).toEqual(['elections', 'contacts', 'appeals', 'stages', 'news', 'region.schema']);
});

test('a contact without channels keeps its line in the table', () => {
  expect(bodyOf('contacts.csv').trim().split('\r\n')).toHaveLength(contacts.length + 1);
});

describe('checksums', () => {
  test('stand before the path, in the form of sha256sum', () => {
    expect(checksumsOf([{ path: 'a/b.json', body: () => 'abc' }], (text) => `sum of ${text}`)).toBe('sum of abc  a/b.json\n');
  });

  test('name every file once', () => {
    const lines = checksumsOf(files, () => '')
      .trim()
      .split('\n');
    expect(lines.map((line) => line.trim())).toEqual(files.map(({ path }) => path));
  });
});
