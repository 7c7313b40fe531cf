import { describe, expect, test } from 'vitest';
import { createFinder } from './find.ts';
import { PLACE_ROWS } from '../../../tests/support/place-rows.ts';
import { unfold } from './places.ts';
import { placeContext, placeHref } from './result.ts';

const finder = createFinder(unfold(PLACE_ROWS));
const names = (query: string, limit = 3): string[] => finder.find(query, limit).map(({ place }) => place.name);

describe('the first place for', () => {
  test.each([
    ['kukar', 'Kutai Kartanegara'],
    ['KALTIM', 'Kalimantan Timur'],
    ['kabupaten kutai barat', 'Kutai Barat'],
    ['kota bangun', 'Kota Bangun'],
    ['damai kubar', 'Damai'],
    ['loa', 'Loa Kulu'],
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
    ['balikpapam', 'Balikpapan'],
    ['kutai kartanegra', 'Kutai Kartanegara'],
    ['sei payang', 'Sungai Payang'],
    ['kongbeng', 'Kombeng'],
    ['miau baru kongbeng', 'Miau Baru'],
  ])('"%s" is %s', (query, name) => {
    expect(names(query, 1)).toEqual([name]);
  });
});

test('a name of several places shows all of them, with what they lie in', () => {
  expect(finder.find('sungai payang', 6).map(({ place }) => place.within[0]?.name)).toEqual([
    'Loa Kulu',
    'Sangatta Utara',
  ]);
});

const answers = (query: string): string[] =>
  finder.find(query, 6).map(({ place }) => `${placeContext(place)} ${placeHref(place)}`);

test('a village says where it lies and leads to its line on the page of its kecamatan', () => {
  expect(answers('suka maju')).toEqual([
    'desa atau kelurahan di Kota Bangun, Kutai Kartanegara /wilayah/kalimantan-timur/kutai-kartanegara/kota-bangun/#desa-suka-maju',
    'desa atau kelurahan di Damai, Kutai Barat /wilayah/kalimantan-timur/kutai-barat/damai/#desa-suka-maju',
  ]);
});

test('a kecamatan and a region lead to their pages', () => {
  expect([answers('loa kulu')[0], answers('kukar')[0]]).toEqual([
    'kecamatan di Kutai Kartanegara /wilayah/kalimantan-timur/kutai-kartanegara/loa-kulu/',
    'kabupaten di Kalimantan Timur /wilayah/kalimantan-timur/kutai-kartanegara/',
  ]);
});

test('what a place lies in tells homonyms apart', () => {
  expect(finder.find('sungai payang kutim', 1)[0]?.place.within[0]?.name).toBe('Sangatta Utara');
});

test('larger places come before smaller ones whose name begins alike', () => {
  expect(names('sebulu')).toEqual(['Sebulu', 'Sebulu Ilir']);
  expect(names('kutai')).toEqual(['Kutai Timur', 'Kutai Barat', 'Kutai Kartanegara']);
  expect(finder.find('damai', 2).map(({ place }) => place.kind)).toEqual(['district', 'village']);
});

test('a place that was found in spite of a slip is marked', () => {
  expect(finder.find('balikpapan', 1)[0]?.misspelt).toBe(false);
  expect(finder.find('balikpapn', 1)[0]?.misspelt).toBe(true);
});

test.each(['', '   ', '…', '<img src=x>', 'zzzzqqqq', 'بالي', '%E0%A4%A', 'serangan fajar', 'x'.repeat(10_000)])(
  '"%.20s" is no place',
  (query) => {
    expect(names(query)).toEqual([]);
  },
);
