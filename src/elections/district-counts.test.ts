import { describe, expect, test } from 'vitest';
import { makeCount, makeElection, pairsWith } from '../../tests/support/factory.ts';
import {
  countLabel,
  countRemarks,
  countsIn,
  districtCount,
  officialSentence,
  type DistrictCount,
} from './district-counts.ts';

const HERE = 'kalimantan-timur/balikpapan';
const ROWS = [
  { district: 'Kota', votes: [30, 10], stations: { counted: 3, all: 4 } },
  { district: 'Barat', votes: [20, 20], stations: { counted: 2, all: 2 } },
];

function counted(
  count: Parameters<typeof makeCount>[0] = {},
  election: Parameters<typeof makeElection>[0] = {},
): DistrictCount {
  const data = makeElection(election);
  return districtCount(makeCount({ rows: ROWS, ...count }), data, HERE, data);
}

describe('a count by kecamatan', () => {
  test('lists kecamatan by name, each with shares of its own votes', () => {
    expect(counted().rows.map(({ district, shares }) => [district, shares])).toEqual([
      ['Barat', [0.5, 0.5]],
      ['Kota', [0.75, 0.25]],
    ]);
  });

  test('adds up votes and polling stations', () => {
    const { sums, stations } = counted();
    expect(sums).toEqual([50, 30]);
    expect(stations).toEqual({ counted: 5, all: 6 });
  });

  test('has no share where nobody was counted', () => {
    const { rows } = counted({ rows: [{ district: 'Kota', votes: [0, 0], stations: { counted: 0, all: 4 } }] });
    expect(rows[0]?.shares).toBeNull();
  });

  test('has no polling stations where it is official', () => {
    const { stations } = counted({ status: 'official', rows: [{ district: 'Kota', votes: [60, 40] }] });
    expect(stations).toBeNull();
  });

  test('has its columns and the official result in the order of the ballot, where the blank box may come first', () => {
    const [pair] = pairsWith(40);
    const { lines, official } = counted(
      {},
      {
        vote: {
          votingDay: '2024-11-27',
          pairs: [{ ...pair, number: 2, head: 'Calon 1', deputy: 'Wakil 1', sources: ['s1'] }],
          blankBox: { number: 1, votes: 10, sources: ['s1'] },
        },
      },
    );
    expect(lines).toEqual([
      { number: 1, name: 'Kotak kosong' },
      { number: 2, name: 'Calon 1 dan Wakil 1' },
    ]);
    expect(official).toEqual([10, 40]);
  });

  test('has no official result where one line of it is unknown', () => {
    const { official } = counted(
      {},
      { vote: { votingDay: '2024-11-27', pairs: pairsWith(60, undefined) }, elected: undefined },
    );
    expect(official).toBeNull();
  });

  test('of the governor is held against what the province has for the region', () => {
    const governor = { votesByRegion: [{ region: HERE, votes: [7, 8], sources: ['s1'] }] };
    expect(counted({ contest: 'governor' }, governor).official).toEqual([7, 8]);
    expect(counted({ contest: 'governor' }).official).toBeNull();
  });
});

describe('what is said of a count', () => {
  test('names a Sirekap count with its day, time and polling stations, as no official result', () => {
    const count = counted({ asOf: '2024-11-28', time: '00:15' });
    expect(countLabel(count, count.stations)).toBe(
      'Hitungan sementara di Sirekap KPU, 28 November 2024 pukul 00.15 WIB. Ini bukan hasil resmi. 5 dari 6 tempat pemungutan suara (TPS) sudah terhitung saat itu.',
    );
  });

  test('names an official count with its day', () => {
    const rows = [{ district: 'Kota', votes: [60, 40] }];
    expect(countLabel(counted({ status: 'official', asOf: '2024-12-06', rows }), null)).toBe(
      'Hasil resmi KPU menurut kecamatan, 6 Desember 2024.',
    );
  });

  test('is that it equals the official result, where it does', () => {
    expect(countRemarks(counted({}, { vote: { votingDay: '2024-11-27', pairs: pairsWith(50, 30) } }))).toEqual([
      'Jumlahnya sama dengan hasil resmi.',
    ]);
  });

  test('is how many polling stations were missing, where it differs', () => {
    expect(countRemarks(counted())).toEqual([
      'Jumlahnya berbeda dari hasil resmi. Saat itu 1 TPS belum terhitung. Angka juga bisa dibetulkan dalam rapat pleno KPU sesudahnya.',
    ]);
  });

  test('leaves polling stations out, where all were counted', () => {
    const rows = [{ district: 'Kota', votes: [50, 30], stations: { counted: 4, all: 4 } }];
    expect(countRemarks(counted({ rows })).join(' ')).not.toContain('TPS');
  });

  test('names repeat votes that came later, and none that came before', () => {
    const repeat = (date: string) => ({ date, pollingStations: 2, place: 'Kota', reason: 'Contoh.', sources: ['s1'] });
    const remarks = countRemarks(counted({}, { repeatVotes: [repeat('2024-11-27'), repeat('2024-12-02')] }));
    expect(remarks.filter((remark) => remark.startsWith('Suara ulang'))).toEqual([
      'Suara ulang di 2 TPS pada 2 Desember 2024 belum termasuk.',
    ]);
  });

  test('names repeat votes of the contest that was counted, which the region tells of', () => {
    const repeat = { date: '2024-12-02', pollingStations: 2, place: 'Kota', reason: 'Contoh.', sources: ['s1'] };
    const later = (contest: 'head' | 'governor', contests: ('head' | 'governor')[]) =>
      districtCount(
        makeCount({ rows: ROWS, contest }),
        makeElection(),
        HERE,
        makeElection({ repeatVotes: [{ ...repeat, contests }] }),
      ).laterRepeats.length;
    expect(later('governor', ['governor'])).toBe(1);
    expect(later('governor', ['head'])).toBe(0);
    expect(later('head', ['governor'])).toBe(0);
    expect(later('head', ['head', 'governor'])).toBe(1);
  });

  test('is that it was annulled, where the whole vote was held again; a repeat of the revote is no part of it', () => {
    const remarks = countRemarks(
      counted(
        {},
        {
          revote: {
            votingDay: '2025-04-19',
            pairs: pairsWith(1, 2),
            scope: 'Semua TPS',
            reason: 'Putusan.',
            sources: ['s1'],
          },
          repeatVotes: [{ date: '2025-04-22', pollingStations: 1, place: 'Kota', reason: 'Contoh.', sources: ['s1'] }],
        },
      ),
    );
    expect(remarks[0]).toBe(
      'Suara ini dibatalkan dan tidak berlaku lagi. Pemungutan suara diulang pada 19 April 2025.',
    );
    expect(remarks.join(' ')).not.toContain('Suara ulang');
  });

  test('is that there is no official result to hold it against, where none is known', () => {
    const vote = { votingDay: '2024-11-27', pairs: pairsWith(undefined, undefined) };
    expect(countRemarks(counted({}, { vote, elected: undefined }))).toEqual([
      'Belum ada hasil resmi yang kami temukan untuk dibandingkan.',
    ]);
  });
});

test('the votes of one kecamatan are those of every election that was counted there, with the sources of all', () => {
  const sources = { s1: { publisher: 'KPU', title: 'Sirekap' }, s2: { publisher: 'KPU', title: 'Lain' } };
  const governor = counted({
    contest: 'governor',
    status: 'official',
    rows: [{ district: 'Barat', votes: [7, 8] }],
    sources: ['s2'],
  });
  const here = (district: string) => {
    const { votes, sources: used } = countsIn({ counts: [counted(), governor], sources }, district);
    return { votes: votes.map(({ row }) => row.votes), titles: used.map(({ title }) => title) };
  };
  expect(here('Barat')).toEqual({
    votes: [
      [20, 20],
      [7, 8],
    ],
    titles: ['Sirekap', 'Lain'],
  });
  expect(here('Kota').votes).toEqual([[30, 10]]);
  expect(here('Utara')).toEqual({ votes: [], titles: [] });
});

test('beside the votes of one kecamatan stands the official result of the whole place, or that there is none', () => {
  expect(officialSentence(counted(), 'Kota Balikpapan')).toBe(
    'Hasil resmi seluruh Kota Balikpapan, menurut nomor urut: 60 dan 40 suara.',
  );
  const vote = { votingDay: '2024-11-27', pairs: pairsWith(undefined, undefined) };
  expect(officialSentence(counted({}, { vote, elected: undefined }), 'Kota Balikpapan')).toBe(
    'Hasil resmi seluruh Kota Balikpapan belum kami temukan.',
  );
});
