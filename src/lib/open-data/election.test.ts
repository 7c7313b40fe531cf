import { describe, expect, test } from 'vitest';
import { figureOf as figure, makeElection, makeRegion, pairsWith } from '../../../tests/support/factory.ts';
import { election as schema } from '../../schemas/data/election.ts';
import { summarise } from '../summary.ts';
import { publishedElection } from './election.ts';
import { factRows } from './facts.ts';

const address = (path: string): string => `https://situs.example${path}`;
const published = (overrides: Parameters<typeof makeElection>[0] = {}, today = '2026-11-22') =>
  publishedElection(summarise(makeRegion(), makeElection(overrides), today), address);

const revote = { votingDay: '2025-04-19', pairs: pairsWith(10, 90), scope: 'Semua TPS', reason: 'Perintah MK.', sources: ['s1'] };
const wonInRevote = { head: 'Calon 2', deputy: 'Wakil 2', date: '2025-05-11', sources: ['s1'] };

test('an election has the published shape', () => {
  expect(schema.parse(published({ revote, elected: wonInRevote }))).toEqual(published({ revote, elected: wonInRevote }));
});

test('the elected pair comes with its votes, share and margin', () => {
  expect(published().elected).toMatchObject({ head: 'Calon 1', result: { votes: 60, share: 0.6, margin: 20 }, sources: ['s1'] });
});

describe('what is unknown is null, never 0', () => {
  const unknown = published({ vote: { votingDay: '2024-11-27', pairs: pairsWith(undefined, undefined) } });

  test('for votes and what follows from them', () => {
    expect(unknown.votes[0]?.ballot.map(({ votes, share }) => [votes, share])).toEqual([
      [null, null],
      [null, null],
    ]);
    expect(unknown.elected?.result).toEqual({ votes: null, share: null, margin: null });
  });

  test('for voters, polling stations and turnout', () => {
    expect(unknown.votes[0]).toMatchObject({ voters: null, pollingStations: null, validVotes: null, invalidVotes: null, votersTurnedOut: null, turnout: null });
  });

  test('and a 0 that a source states stays 0', () => {
    expect(published({ vote: { votingDay: '2024-11-27', pairs: pairsWith(60, 40), invalidVotes: figure(0) } }).votes[0]?.invalidVotes?.value).toBe(0);
  });
});

test('before its voting day an election has no votes, no elected pair and no decree on the result', () => {
  const vote = {
    votingDay: '2024-11-27',
    pairs: pairsWith(60, 40),
    validVotes: figure(100),
    decrees: [{ kind: 'result' as const, number: '1 Tahun 2024', sources: ['s1'] }],
  };
  const { state, elected, votes } = published({ vote }, '2024-11-20');
  expect(state).toBe('upcoming');
  expect(elected).toBeNull();
  expect(votes[0]?.ballot.map((line) => line.votes)).toEqual([null, null]);
  expect(votes[0]).toMatchObject({ validVotes: null, decrees: [] });
});

test('of two votes the revote counts, and the pair of the first is not called elected', () => {
  const { votes } = published({ revote, elected: wonInRevote });
  expect(votes.map(({ round, counts }) => [round, counts])).toEqual([
    ['first', false],
    ['revote', true],
  ]);
  expect(votes.map(({ ballot }) => ballot.map(({ elected }) => elected))).toEqual([
    [false, false],
    [false, true],
  ]);
});

test('votes by region follow the ballot, whatever the order in the file', () => {
  const [first, second] = pairsWith(60, 40);
  const swapped = [second, first].flatMap((pair) => pair ?? []);
  const { votes, votesByRegion } = published({
    vote: { votingDay: '2024-11-27', pairs: swapped },
    votesByRegion: [{ region: 'kalimantan-timur/paser', votes: [4, 6], sources: ['s1'] }],
  });
  expect(votes[0]?.ballot.map(({ number }) => number)).toEqual([1, 2]);
  expect(votesByRegion[0]?.votes).toEqual([6, 4]);
});

test('figures that contradict each other are given as they are, without shares', () => {
  const vote = { votingDay: '2024-11-27', pairs: pairsWith(60, 40), validVotes: figure(101), inconsistency: { note: 'Tidak cocok.', sources: ['s1'] } };
  const [only] = published({ vote }).votes;
  expect(only?.ballot.map(({ votes, share }) => [votes, share])).toEqual([
    [60, null],
    [40, null],
  ]);
  expect(only?.inconsistency).toEqual({ note: 'Tidak cocok.', sources: ['s1'] });
});

describe('lines of facts', () => {
  const rows = factRows(published({ revote, elected: wonInRevote, noDispute: { note: 'Tidak ada gugatan.', sources: ['s1'] } }));

  test('point to their values', () => {
    expect(rows.find(({ pointer }) => pointer === '/votes/1/ballot/1/votes')).toMatchObject({ value: 90, sources: ['s1'] });
    expect(rows.find(({ pointer }) => pointer === '/votes/1/reason')?.value).toBe('Perintah MK.');
  });

  test('leave out what the site computes', () => {
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.filter(({ pointer }) => /share|result|turnout$|margin$/.test(pointer))).toEqual([]);
  });

  test('keep a fact that is a remark alone', () => {
    expect(rows.find(({ pointer }) => pointer === '/noDispute')).toMatchObject({ value: null, note: 'Tidak ada gugatan.' });
  });
});
