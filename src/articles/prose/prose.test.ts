import { describe, expect, test } from 'vitest';
import { makeContact, makeRegion } from '../../../tests/support/factory.ts';
import { contactOf, proseOf, regionOf, tableOf, unplacedTables } from './prose.ts';

const tables = ['Satu', 'Dua'].map((title) => ({
  title,
  columns: ['Jumlah'],
  rows: [{ name: 'Baris', values: [1] }],
  sources: ['s1'],
}));

describe('a component in prose', () => {
  test('finds a contact, a region and a table by what editors write', () => {
    expect(contactOf({ contacts: [makeContact()] }, 'polres-paser').institution).toBe('Polres Paser');
    expect(regionOf({ regions: [makeRegion()] }, 'balikpapan').id).toBe('kalimantan-timur/balikpapan');
    expect(tableOf({ tables }, '2').title).toBe('Dua');
  });

  test('tells an editor what it does not find, with a guess', () => {
    expect(() => contactOf({ contacts: [makeContact()] }, 'polres-pasar')).toThrow(
      'Kontak "polres-pasar" tidak dikenal. Maksud Anda "polres-paser"?',
    );
    expect(() => regionOf({ regions: [makeRegion()] }, 'atlantis')).toThrow(/^Wilayah "atlantis" tidak dikenal\.$/);
    expect(() => tableOf({ tables }, '3')).toThrow(
      'Tabel nomor "3" tidak ada: daftar tables di berkas ini berisi 2 tabel.',
    );
  });

  test('is refused where the page gives it nothing to ask', () => {
    expect(() => proseOf({})).toThrow('hanya dapat dipakai di isi panduan');
  });
});

test('a table that the prose places is not shown again below it', () => {
  expect(unplacedTables(tables, 'Kalimat.\n\n<FiguresTable number="1" />').map(({ title }) => title)).toEqual(['Dua']);
  expect(unplacedTables(tables, 'Kalimat.')).toHaveLength(2);
});
