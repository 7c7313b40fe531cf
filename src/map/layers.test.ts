import { describe, expect, test } from 'vitest';
import { figureOf, makeContest, makeElection, makeRegion, pairsWith } from '../../tests/support/factory.ts';
import { summarise, type ElectionSummary } from '../elections/summary.ts';
import { marksLayer, policeLayer, turnoutLayer } from './layers.ts';
import { radiusFor, symbolPath } from './symbols.ts';

const TODAY = '2026-11-22';
const disputes = [
  {
    case: '1',
    applicant: 'Pemohon',
    outcome: 'rejected' as const,
    ruling: 'Ditolak.',
    decided: '2025-02-04',
    sources: ['s1'],
  },
];

function summaryOf(
  name: string,
  turnedOut: number | undefined,
  extra: Parameters<typeof makeElection>[0] = {},
): ElectionSummary {
  const id = `kalimantan-timur/${name.toLowerCase()}`;
  const vote = makeContest({
    voters: figureOf(100),
    ...(turnedOut === undefined ? {} : { votersTurnedOut: figureOf(turnedOut) }),
  });
  return summarise(makeRegion({ id, name }), makeElection({ region: id, vote, ...extra }), TODAY);
}

describe('turnout', () => {
  const summaries = [
    summaryOf('Paser', 59),
    summaryOf('Berau', 60),
    summaryOf('Bontang', 70),
    summaryOf('Malinau', undefined),
  ];

  test('has three sizes that begin at 60 and 70 percent, and a symbol of its own for what is unknown', () => {
    const { values } = turnoutLayer(summaries);
    const symbols = [...values.values()].map(({ symbol }) => symbol);
    const [low = 0, middle = 0, high = 0] = symbols.map(({ radius }) => radius);
    expect(low).toBeLessThan(middle);
    expect(middle).toBeLessThan(high);
    expect(symbols.map(({ open = false }) => open)).toEqual([false, false, false, true]);
    expect(values.get('kalimantan-timur/malinau')?.text).toBe('belum ada');
  });
});

test('the weightiest event gives the shape, and the words name all', () => {
  const blank = makeContest({ pairs: pairsWith(60), blankBox: { votes: 40, sources: ['s1'] } });
  const { values, sentence } = marksLayer([summaryOf('Paser', 60, { disputes, vote: blank }), summaryOf('Berau', 60)]);
  expect(values.get('kalimantan-timur/paser')).toMatchObject({ symbol: { shape: 'triangle' }, text: 'MK, kosong' });
  expect(values.get('kalimantan-timur/berau')?.text).toBe('');
  expect(sentence).toContain('1 dari 2 daerah');
});

test('police are counted for the place that the Polres or Polresta is named by', () => {
  const rows = [
    { name: 'Polresta Samarinda', values: [703, 1202] },
    { name: 'Polres Berau', values: [400, 475] },
  ];
  const table = { title: 'Polisi', columns: ['Polisi', 'TPS'], rows, sources: ['s1'] };
  const { values } = policeLayer([summaryOf('Samarinda', 60), summaryOf('Berau', 60), summaryOf('Paser', 60)], table);
  expect([...values.values()].map(({ text }) => text)).toEqual(['703 polisi', '400 polisi', 'belum ada']);
});

test('circles are as large in area as their number', () => {
  expect(radiusFor(25, 100, 8)).toBe(4);
  expect(symbolPath({ shape: 'circle', radius: 4 }, 10, 10)).toBe('M6,10a4,4,0,1,0,8,0a4,4,0,1,0,-8,0Z');
  expect(symbolPath({ shape: 'square', radius: 2 }, 10, 10)).toBe('M8,8h4v4h-4Z');
});
