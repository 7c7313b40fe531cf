import type { ProvinceRow } from '../../src/search/finder/places.ts';

/** A few places of one province with homonyms, short forms and several words, as the finder reads them. */
export const PLACE_ROWS: ProvinceRow[] = [
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
          ['Loa Kulu', [], ['Jonggon Desa', 'Jembayan', 'Loa Kulu Kota', 'Sungai Payang']],
          ['Kota Bangun', [], ['Suka Maju']],
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
      ['balikpapan', 'Balikpapan', 'kota', ['BPN'], [['Balikpapan Kota', [], ['Damai', 'Klandasan Ulu']]]],
      ['kutai-barat', 'Kutai Barat', 'kabupaten', ['Kubar'], [['Damai', [], ['Damai Kota', 'Suka Maju']]]],
    ],
  ],
];
