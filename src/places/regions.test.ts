import { describe, expect, test } from 'vitest';
import { makeRegion } from '../../tests/support/factory.ts';
import { codesByName, districtsByRegency, villagesByLetter, villageWord } from './areas.ts';
import { closest } from '../search/closest.ts';
import { compareCells } from '../elections/compare-cells.ts';
import { districtAnchor, paths, slugOf } from '../site/paths.ts';
import { fullName, groupByProvince, officialName, villagesName } from './regions.ts';

describe('regions', () => {
  test('are grouped by province, both in order of name', () => {
    const regions = [
      makeRegion({ id: 'kalimantan-utara', name: 'Kalimantan Utara', kind: 'provinsi' }),
      makeRegion({ id: 'kalimantan-timur/paser', name: 'Paser' }),
      makeRegion({ id: 'kalimantan-timur', name: 'Kalimantan Timur', kind: 'provinsi' }),
      makeRegion({ id: 'kalimantan-timur/berau', name: 'Berau' }),
    ];
    const groups = groupByProvince(regions).map(({ province, regions: members }) => [
      province.name,
      members.map(({ name }) => name),
    ]);
    expect(groups).toEqual([
      ['Kalimantan Timur', ['Berau', 'Paser']],
      ['Kalimantan Utara', []],
    ]);
  });

  test('are named with their kind, provinces without it where Kemendagri lists them', () => {
    const province = makeRegion({ name: 'Kalimantan Timur', kind: 'provinsi' });
    expect([fullName(makeRegion()), fullName(province), officialName(province)]).toEqual([
      'Kota Balikpapan',
      'Provinsi Kalimantan Timur',
      'Kalimantan Timur',
    ]);
  });
});

describe('kecamatan and villages', () => {
  const districts = [
    { code: '64.02.02', name: 'Loa Kulu' },
    { code: '64.02.01', name: 'Anggana' },
  ];
  const villages = [
    { code: '64.02.02.2002', name: 'Jonggon' },
    { code: '64.02.02.2001', name: 'Jembayan' },
  ];

  test('are put under their regency in order of name', () => {
    const found = districtsByRegency(districts, villages).get('64.02');
    expect(found?.map(({ name }) => name)).toEqual(['Anggana', 'Loa Kulu']);
    expect(found?.[1]?.villages.map(({ name }) => name)).toEqual(['Jembayan', 'Jonggon']);
    expect(found?.[0]?.villages).toEqual([]);
  });

  test('are called what they are: desa, kelurahan, or both', () => {
    const [desa, kelurahan] = [
      { code: '64.02.01.2001', name: 'A' },
      { code: '64.02.01.1001', name: 'B' },
    ];
    expect([[desa], [kelurahan], [desa, kelurahan]].map(villageWord)).toEqual([
      'desa',
      'kelurahan',
      'desa dan kelurahan',
    ]);
  });

  test('of a kota are kelurahan, as the link to their list says', () => {
    expect([{ kind: 'kota' as const }, { kind: 'kabupaten' as const }].map(villagesName)).toEqual([
      'kelurahan',
      'desa',
    ]);
  });

  test('are listed by the first letters of all names of a region, namesakes by kecamatan', () => {
    const named = (name: string) => ({ code: '', name });
    const lists = villagesByLetter([
      { ...named('Sebulu'), villages: [named('Sumber Sari'), named('Beloro')] },
      { ...named('Loa Kulu'), villages: [named('Sumber Sari'), named('Bakungan')] },
    ]);
    expect(
      lists.map(({ letter, villages }) => [letter, ...villages.map(({ name, district }) => `${name}, ${district}`)]),
    ).toEqual([
      ['B', 'Bakungan, Loa Kulu', 'Beloro, Sebulu'],
      ['S', 'Sumber Sari, Loa Kulu', 'Sumber Sari, Sebulu'],
    ]);
  });

  test('have codes that are found by name', () => {
    expect(
      codesByName([{ code: '64', name: 'Kalimantan Timur' }], [{ code: '64.71', name: 'Kota Balikpapan' }]).get(
        'Kota Balikpapan',
      ),
    ).toBe('64.71');
  });
});

test('addresses are made of names and end in a slash', () => {
  expect([
    slugOf('Loa Kulu'),
    districtAnchor('Mook Manaar Bulatn'),
    paths.region('kalimantan-timur/paser'),
    paths.village('a/b', 'Long Iram', 'Kelian Dalam'),
  ]).toEqual([
    'loa-kulu',
    'kecamatan-mook-manaar-bulatn',
    '/wilayah/kalimantan-timur/paser/',
    '/wilayah/a/b/long-iram/#desa-kelian-dalam',
  ]);
});

describe('the closest known word', () => {
  test('is found for a slip', () => {
    expect(closest('balikpapn', ['berau', 'balikpapan'])).toBe('balikpapan');
  });

  test('is none where nothing is near', () => {
    expect(closest('jakarta', ['berau', 'balikpapan'])).toBeUndefined();
  });
});

describe('cells of a sortable table', () => {
  test('are compared as numbers where both are', () => {
    expect(['10', '9', ''].sort((a, b) => compareCells(a, b, 1))).toEqual(['9', '10', '']);
  });

  test('are compared as text otherwise', () => {
    expect(['Paser', 'Berau'].sort((a, b) => compareCells(a, b, -1))).toEqual(['Paser', 'Berau']);
  });

  test('stay last where unknown, in either direction', () => {
    expect(['', '2', '1'].sort((a, b) => compareCells(a, b, -1))).toEqual(['2', '1', '']);
  });
});
