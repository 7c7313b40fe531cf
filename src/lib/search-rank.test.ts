import { describe, expect, test } from 'vitest';
import { namedPlace, subjectWords } from './query-parts.ts';
import { rank } from './search-rank.ts';
import { inSiteWords } from './synonyms.ts';
import { createFinder } from './finder/find.ts';
import { unfold } from './finder/places.ts';
import { placeContext, placeHref } from './finder/result.ts';

const places = unfold([
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
          ['Loa Kulu', [], ['Jonggon Desa', 'Jembayan', 'Loa Kulu Kota']],
          ['Kota Bangun', [], ['Suka Maju']],
        ],
      ],
      ['balikpapan', 'Balikpapan', 'kota', ['BPN'], [['Balikpapan Kota', [], ['Damai']]]],
      ['kutai-barat', 'Kutai Barat', 'kabupaten', ['Kubar'], [['Damai', [], ['Damai Kota', 'Suka Maju']]]],
    ],
  ],
]);
const { find } = createFinder(places);
const names = (query: string): string[] => find(query, 6).map(({ place }) => place.name);

describe('the place finder', () => {
  test.each([
    ['kukar', 'Kutai Kartanegara'],
    ['KALTIM', 'Kalimantan Timur'],
    ['balik papan', 'Balikpapan'],
    ['loakulu', 'Loa Kulu'],
    ['kulu loa', 'Loa Kulu'],
    ['desa jonggon', 'Jonggon Desa'],
    ['kec loa kulu', 'Loa Kulu'],
    ['kabupaten kutai barat', 'Kutai Barat'],
    ['kota bangun', 'Kota Bangun'],
    ['jonggon kukar', 'Jonggon Desa'],
    ['damai kubar', 'Damai'],
    ['loa', 'Loa Kulu'],
  ])('finds %s', (query, name) => {
    expect(names(query)[0]).toBe(name);
  });

  test.each(['balikpapn', 'ballikpapan', 'balikapapn', 'balikpapam'])('forgives the slip in %s', (query) => {
    expect(names(query)[0]).toBe('Balikpapan');
    expect(find(query, 1)[0]?.misspelt).toBe(true);
  });

  test('shows every place of one name with where it lies', () => {
    expect(
      find('suka maju', 6)
        .map(({ place }) => placeContext(place))
        .toSorted(),
    ).toEqual(['desa atau kelurahan di Damai, Kutai Barat', 'desa atau kelurahan di Kota Bangun, Kutai Kartanegara']);
  });

  test('puts larger places before smaller ones of the same name', () => {
    expect(find('damai', 2).map(({ place }) => place.kind)).toEqual(['district', 'village']);
  });

  test('leads to the section of the kecamatan', () => {
    const [found] = find('jembayan', 1);
    expect(found && placeHref(found.place)).toBe('/wilayah/kalimantan-timur/kutai-kartanegara/#kecamatan-loa-kulu');
  });

  test.each(['', '   ', '…', '<img src=x onerror=alert(1)>', 'بالي', 'a'.repeat(10_000), '%E0%A4%A'])('answers %j without a fuss', (query) => {
    expect(find(query, 6).length).toBeLessThanOrEqual(6);
  });
});

describe('a question', () => {
  test('is reduced to the words that matter', () => {
    expect(subjectWords('Nama saya gak ada di DPT')).toEqual(['nama', 'dpt']);
    expect(subjectWords('apa itu')).toEqual(['apa', 'itu']);
  });

  test('is put into the words of the site', () => {
    expect(inSiteWords('serangan fajar itu apa')).toBe('politik uang itu apa');
    expect(inSiteWords('himbauan')).toBe('imbauan');
    expect(inSiteWords('balikpapan')).toBeNull();
  });

  test('may name a place, and may ask only for its result', () => {
    expect(namedPlace('kpu kukar', places)).toMatchObject({ place: { name: 'Kutai Kartanegara' }, rest: ['kpu'], asksResult: false });
    expect(namedPlace('siapa yang menang pilkada balikpapan', places)).toMatchObject({ place: { name: 'Balikpapan' }, asksResult: true });
    expect(namedPlace('cara melapor', places)).toBeNull();
  });
});

describe('text results', () => {
  const results = [
    { score: 3, kind: 'Berita', local: false },
    { score: 2, kind: 'Kontak', local: true },
    { score: 1, kind: 'Panduan', local: false },
  ];

  test('put guides first where steps are asked for', () => {
    expect(rank(results, 'cara melapor', false)[0]?.kind).toBe('Panduan');
  });

  test('put the contact of a place first where institution and place are named', () => {
    expect(rank(results, 'bawaslu samarinda', true)[0]?.kind).toBe('Kontak');
  });

  test('keep their order where nothing tells them apart', () => {
    expect(rank(results, 'gudang logistik rusak', false)[0]?.kind).toBe('Berita');
  });
});
