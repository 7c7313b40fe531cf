import { describe, expect, test } from 'vitest';
import { createFinder } from './find.ts';
import { unfold, type ProvinceRow } from './places.ts';

const ROWS: ProvinceRow[] = [
  [
    'kalimantan-timur',
    'Kalimantan Timur',
    ['Kaltim'],
    [
      [
        'kutai-kartanegara',
        'Kutai Kartanegara',
        'kabupaten',
        ['Kukar', 'Tenggarong'],
        [
          ['Loa Kulu', [], ['Jonggon Desa', 'Sungai Payang']],
          ['Sebulu', [], ['Sebulu Ilir']],
        ],
      ],
      [
        'kutai-timur',
        'Kutai Timur',
        'kabupaten',
        ['Kutim'],
        [
          ['Kombeng', [], ['Miau Baru']],
          ['Sangatta Utara', [], ['Sungai Payang']],
        ],
      ],
      ['balikpapan', 'Balikpapan', 'kota', ['BPN'], [['Balikpapan Kota', [], ['Klandasan Ulu']]]],
    ],
  ],
];
const finder = createFinder(unfold(ROWS));
const names = (query: string, limit = 3): string[] => finder.find(query, limit).map(({ place }) => place.name);

describe('the first place for', () => {
  test.each([
    ['kukar', 'Kutai Kartanegara'],
    ['kaltim', 'Kalimantan Timur'],
    ['loakulu', 'Loa Kulu'],
    ['kulu loa', 'Loa Kulu'],
    ['balik papan', 'Balikpapan'],
    ['kota balikpapan', 'Balikpapan'],
    ['kec loa kulu', 'Loa Kulu'],
    ['desa jonggon', 'Jonggon Desa'],
    ['jonggon kukar', 'Jonggon Desa'],
    ['balikpapn', 'Balikpapan'],
    ['ballikpapan', 'Balikpapan'],
    ['balikpapna', 'Balikpapan'],
    ['kutai kartanegra', 'Kutai Kartanegara'],
    ['sei payang', 'Sungai Payang'],
    ['kongbeng', 'Kombeng'],
    ['miau baru kongbeng', 'Miau Baru'],
  ])('"%s" is %s', (query, name) => {
    expect(names(query, 1)).toEqual([name]);
  });
});

test('a name of several places shows all of them, with what they lie in', () => {
  expect(finder.find('sungai payang', 6).map(({ place }) => place.within[0]?.name)).toEqual(['Loa Kulu', 'Sangatta Utara']);
});

test('what a place lies in tells homonyms apart', () => {
  expect(finder.find('sungai payang kutim', 1)[0]?.place.within[0]?.name).toBe('Sangatta Utara');
});

test('larger places come before smaller ones whose name begins alike', () => {
  expect(names('sebulu')).toEqual(['Sebulu', 'Sebulu Ilir']);
  expect(names('kutai')).toEqual(['Kutai Timur', 'Kutai Kartanegara']);
});

test('a place that was found in spite of a slip is marked', () => {
  expect(finder.find('balikpapan', 1)[0]?.misspelt).toBe(false);
  expect(finder.find('balikpapn', 1)[0]?.misspelt).toBe(true);
});

test.each(['', '   ', '…', '<img src=x>', 'zzzzqqqq', 'serangan fajar', 'x'.repeat(10_000)])('"%.20s" is no place', (query) => {
  expect(names(query)).toEqual([]);
});
