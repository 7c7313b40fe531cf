import { describe, expect, test } from 'vitest';
import { figureOf as figure, makeContext, makeElection, pairsWith } from '../../tests/support/factory.ts';
import { elections } from './election.ts';
import { factRows } from './facts.ts';
import { itemsOf } from './kind.ts';

function published(overrides: Parameters<typeof makeElection>[0] = {}, today = '2026-11-22') {
  const { id, ...data } = makeElection(overrides);
  const [item] = itemsOf(elections, [{ id, data }], makeContext({ today }));
  if (!item) throw new Error('The election is not published.');
  return item;
}

const revote = {
  votingDay: '2025-04-19',
  pairs: pairsWith(10, 90),
  scope: 'Semua TPS',
  reason: 'Perintah MK.',
  sources: ['s1'],
};
const wonInRevote = { head: 'Calon 2', deputy: 'Wakil 2', date: '2025-05-11', sources: ['s1'] };
/** The table as its reader splits it; no cell of these has a comma. */
const ballotsOf = (item: ReturnType<typeof published>) =>
  (elections.table?.csv([item]) ?? '')
    .trim()
    .split('\r\n')
    .map((row) => row.split(','));

test('an election has every field of its file, with what the site computes beside it', () => {
  const { id, ...data } = makeElection({ revote, elected: wonInRevote });
  expect(published({ revote, elected: wonInRevote })).toMatchObject({
    ...data,
    id,
    page: 'https://situs.example/pilkada/2024/kalimantan-timur/balikpapan/',
    state: 'in-office',
    area: { code: '64.71', name: 'Balikpapan', kind: 'kota' },
  });
});

test('the elected pair comes with its votes, share and margin', () => {
  expect(published().elected).toMatchObject({
    head: 'Calon 1',
    result: { votes: 60, share: 0.6, margin: 20 },
    sources: ['s1'],
  });
});

describe('what is unknown is absent, never 0', () => {
  const unknown = published({ vote: { votingDay: '2024-11-27', pairs: pairsWith(undefined, undefined) } });

  test('for votes and what follows from them', () => {
    expect(unknown.vote.pairs.map(({ votes, share }) => [votes, share])).toEqual([
      [undefined, undefined],
      [undefined, undefined],
    ]);
    expect(unknown.elected?.result).toEqual({});
  });

  test('for voters, polling stations and turnout', () => {
    expect(JSON.parse(JSON.stringify(unknown.vote))).not.toHaveProperty('turnout');
    expect(unknown.vote.voters).toBeUndefined();
  });

  test('and a 0 that a source states stays 0', () => {
    expect(
      published({ vote: { votingDay: '2024-11-27', pairs: pairsWith(60, 40), invalidVotes: figure(0) } }).vote
        .invalidVotes?.value,
    ).toBe(0);
  });
});

test('before its voting day an election has no votes, no elected pair and no decree on the result', () => {
  const vote = {
    votingDay: '2024-11-27',
    pairs: pairsWith(60, 40),
    validVotes: figure(100),
    decrees: [{ kind: 'result' as const, number: '1 Tahun 2024', sources: ['s1'] }],
  };
  const votesByRegion = [{ region: 'kalimantan-timur/paser', votes: [4, 6], sources: ['s1'] }];
  const early = published({ vote, votesByRegion, revote }, '2024-11-20');
  expect(early).toMatchObject({ state: 'upcoming', votesByRegion: [], vote: { decrees: [] } });
  expect(JSON.stringify(early)).not.toMatch(/"(votes|share|validVotes|elected|revote)":/);
});

test('of two votes the revote counts, and the pair of the first is not called elected', () => {
  const [head = [], ...rows] = ballotsOf(published({ revote, elected: wonInRevote }));
  const cellsOf = (name: string) => rows.map((row) => row[head.indexOf(name)]);
  expect(cellsOf('round')).toEqual(['first', 'first', 'revote', 'revote']);
  expect(cellsOf('counts')).toEqual(['false', 'false', 'true', 'true']);
  expect(cellsOf('elected')).toEqual(['false', 'false', 'false', 'true']);
  expect(cellsOf('votes')).toEqual(['60', '40', '10', '90']);
});

test('pairs keep the order of the file, and shares stay with their pair', () => {
  const swapped = pairsWith(60, 40).toReversed();
  expect(
    published({ vote: { votingDay: '2024-11-27', pairs: swapped } }).vote.pairs.map(({ number, share }) => [
      number,
      share,
    ]),
  ).toEqual([
    [2, 0.4],
    [1, 0.6],
  ]);
});

test('the blank box has its share', () => {
  const vote = { votingDay: '2024-11-27', pairs: pairsWith(60), blankBox: { votes: 40, sources: ['s1'] } };
  expect(published({ vote }).vote.blankBox?.share).toBe(0.4);
});

test('figures that contradict each other are given as they are, without shares', () => {
  const vote = {
    votingDay: '2024-11-27',
    pairs: pairsWith(60, 40),
    validVotes: figure(101),
    inconsistency: { note: 'Tidak cocok.', sources: ['s1'] },
  };
  const only = published({ vote }).vote;
  expect(only.pairs.map(({ votes, share }) => [votes, share])).toEqual([
    [60, undefined],
    [40, undefined],
  ]);
  expect(only.inconsistency).toEqual({ note: 'Tidak cocok.', sources: ['s1'] });
});

describe('lines of facts', () => {
  const rows = factRows(
    published({ revote, elected: wonInRevote, noDispute: { note: 'Tidak ada gugatan.', sources: ['s1'] } }),
  );

  test('point to their values', () => {
    expect(rows.find(({ pointer }) => pointer === '/revote/pairs/1/votes')).toMatchObject({
      value: 90,
      sources: ['s1'],
    });
    expect(rows.find(({ pointer }) => pointer === '/revote/reason')?.value).toBe('Perintah MK.');
  });

  test('leave out what the site computes', () => {
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.filter(({ pointer }) => /share|result|turnout$|margin$/.test(pointer))).toEqual([]);
  });

  test('keep a fact that is a remark alone', () => {
    expect(rows.find(({ pointer }) => pointer === '/noDispute')).toMatchObject({
      value: undefined,
      note: 'Tidak ada gugatan.',
    });
  });
});
