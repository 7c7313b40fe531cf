import { describe, expect, test } from 'vitest';
import { figureOf, makeContest, makeElection, makeRegion, pairsWith } from '../../tests/support/factory.ts';
import {
  comparisonSentence,
  extremeOf,
  firstTurnout,
  mostVotesSentence,
  turnoutDay,
  turnoutFigures,
  turnoutSentence,
  type Compared,
} from './comparison.ts';
import { summarise, type ElectionSummary } from './summary.ts';

const of = (name: string, value: number | null, more: Partial<Compared> = {}): Compared => ({
  name,
  value,
  text: `${value ?? 'belum ada'}`,
  base: value === null ? '' : 'dihitung',
  ...more,
});

describe('the highest and the lowest', () => {
  const known = [of('Paser', 66), of('Berau', 72), of('Bontang', 59)];

  test('are named where all are known on one base', () => {
    expect(extremeOf(known, 'highest')).toEqual({ kind: 'found', names: ['Berau'], text: '72' });
    expect(extremeOf(known, 'lowest')).toEqual({ kind: 'found', names: ['Bontang'], text: '59' });
    expect(comparisonSentence('partisipasi', known)).toBe(
      'Partisipasi tertinggi di Berau (72), terendah di Bontang (59).',
    );
  });

  test('are all who have as much', () => {
    expect(extremeOf([...known, of('Kutai Timur', 72)], 'highest')).toMatchObject({ names: ['Berau', 'Kutai Timur'] });
    expect(comparisonSentence('partisipasi', [of('A', 7), of('B', 7)])).toBe(
      'Partisipasi tertinggi di A dan B (7), terendah di A dan B (7).',
    );
  });

  test('are not named where one that is not known could be beyond them', () => {
    const figures = [...known, of('Malinau', null)];
    expect(extremeOf(figures, 'highest')).toEqual({ kind: 'open' });
    expect(comparisonSentence('partisipasi', figures)).toBe(
      'Partisipasi diketahui di 3 dari 4 daerah. Angka yang belum diketahui bisa mengubah urutannya, jadi yang tertinggi dan yang terendah tidak disebut.',
    );
  });

  test('are named with of how many where what is not known lies between them', () => {
    const figures = [...known, of('Malinau', null, { least: 60, most: 71 })];
    expect(comparisonSentence('partisipasi', figures)).toBe(
      'Dari 3 daerah yang diketahui, partisipasi tertinggi di Berau (72), terendah di Bontang (59).',
    );
  });

  test('are refused one by one: what may only be higher leaves the lowest', () => {
    const figures = [...known, of('Malinau', null, { least: 60, most: 100 })];
    expect(comparisonSentence('partisipasi', figures)).toBe(
      'Dari 3 daerah yang diketahui, partisipasi terendah di Bontang (59). Angka yang belum diketahui bisa mengubah urutannya, jadi yang tertinggi tidak disebut.',
    );
    expect(extremeOf([...known, of('Malinau', null, { least: 0, most: 72 })], 'highest')).toEqual({ kind: 'open' });
  });

  test('are not named over two bases', () => {
    const figures = [...known, of('Nunukan', 80, { base: 'disebut KPU Nunukan' })];
    expect(extremeOf(figures, 'highest')).toEqual({ kind: 'bases' });
    expect(comparisonSentence('partisipasi', figures)).toBe(
      'Partisipasi diketahui di semua daerah. Dasar hitungannya tidak sama, jadi tidak semua angkanya bisa dibandingkan.',
    );
  });

  test('need two that are known', () => {
    expect(extremeOf([of('Paser', 66)], 'highest')).toEqual({ kind: 'too-few' });
    expect(comparisonSentence('partisipasi', [of('Paser', 66)])).toBe('Partisipasi diketahui di semua daerah.');
    expect(comparisonSentence('partisipasi', [of('Paser', null)])).toBe('Partisipasi belum ada sumber resmi.');
  });
});

test('most votes are named in a sentence, and all lines where several have as many', () => {
  const line = (name: string, value: number): { name: string; value: number; text: string } => ({
    name,
    value,
    text: `${value} persen`,
  });
  expect(mostVotesSentence([line('1 Calon', 40), line('Kotak kosong', 60)])).toBe(
    'Kotak kosong mendapat suara terbanyak, 60 persen dari suara sah.',
  );
  expect(mostVotesSentence([line('1 Calon', 50), line('2 Calon', 50)])).toBe(
    'Nomor 1 Calon dan nomor 2 Calon mendapat suara terbanyak, masing-masing 50 persen dari suara sah.',
  );
});

describe('turnout of places', () => {
  const TODAY = '2026-11-22';
  const list = 'daftar KPU Kalimantan Timur';
  const stated = (percent: number): { percent: number; list: string; sources: string[] } => ({
    percent,
    list,
    sources: ['s1'],
  });

  function place(
    name: string,
    vote: Parameters<typeof makeContest>[0],
    more: Parameters<typeof makeElection>[0] = {},
  ): ElectionSummary {
    const id = `kalimantan-timur/${name.toLowerCase().replaceAll(' ', '-')}`;
    return summarise(makeRegion({ id, name }), makeElection({ region: id, vote: makeContest(vote), ...more }), TODAY);
  }
  const computed = (name: string, came: number): ElectionSummary =>
    place(name, { voters: figureOf(200), votersTurnedOut: figureOf(came), pairs: pairsWith(60, 40) });
  const revoted = place(
    'Mahakam Ulu',
    { statedTurnout: stated(80.52) },
    {
      revote: {
        ...makeContest({ votingDay: '2025-05-24', voters: figureOf(200), votersTurnedOut: figureOf(140) }),
        scope: 'Semua TPS',
        reason: 'Putusan MK',
        sources: ['s1'],
      },
    },
  );
  const listedPlace = place('Samarinda', {
    statedTurnout: stated(59.77),
    voters: figureOf(200),
    votersTurnedOut: figureOf(120),
  });

  test('is that of the first vote, also where a revote decided', () => {
    expect(revoted.turnout?.percent).toBe(70);
    expect(firstTurnout(revoted)).toEqual({ percent: 80.52, text: '80,52 persen', base: list });
    expect(turnoutDay([revoted, listedPlace])).toBe(
      'Angka partisipasi ini dari pemungutan suara 27 November 2024, juga di Mahakam Ulu, yang kemudian memilih ulang.',
    );
  });

  test('is taken from the list that has all places, before it is computed', () => {
    expect(turnoutSentence([revoted, listedPlace])).toBe(
      'Partisipasi tertinggi di Mahakam Ulu (80,52 persen), terendah di Samarinda (59,77 persen). Angkanya dari daftar KPU Kalimantan Timur.',
    );
  });

  test('is compared within a list only where others rest on something else', () => {
    const all = [revoted, listedPlace, computed('Nunukan', 190), place('Tana Tidung', {})];
    expect(turnoutSentence(all)).toBe(
      'Partisipasi diketahui di 3 dari 4 daerah. Dasar hitungannya tidak sama, jadi tidak semua angkanya bisa dibandingkan. Dari 2 daerah di daftar KPU Kalimantan Timur, partisipasi tertinggi di Mahakam Ulu (80,52 persen), terendah di Samarinda (59,77 persen).',
    );
  });

  test('is no figure of one base where KPU of each place stated its own', () => {
    const own = (name: string, percent: number): ElectionSummary =>
      place(name, { statedTurnout: { percent, sources: ['s1'] } });
    expect(turnoutFigures([own('Malinau', 74), own('Bulungan', 66)]).map(({ base }) => base)).toEqual([
      'disebut KPU Malinau',
      'disebut KPU Bulungan',
    ]);
    expect(turnoutSentence([own('Malinau', 74), own('Bulungan', 66)])).toContain('Dasar hitungannya tidak sama');
  });

  test('cannot be below the votes that were counted', () => {
    const unknown = place('Paser', { voters: figureOf(200), pairs: pairsWith(100, 60) });
    expect(turnoutFigures([unknown])).toMatchObject([{ value: null, least: 80, most: 100 }]);
    expect(turnoutSentence([computed('Berau', 120), computed('Bontang', 110), unknown])).toBe(
      'Dari 2 daerah yang diketahui, partisipasi terendah di Bontang (55,00 persen). Angka yang belum diketahui bisa mengubah urutannya, jadi yang tertinggi tidak disebut.',
    );
  });
});
