import { describe, expect, test } from 'vitest';
import { makeContest, makeElection, makeRegion, pairsWith } from '../../tests/support/factory.ts';
import { ballotElection, placeElections, shownElection } from './place-elections.ts';
import { summarise } from './summary.ts';

const TODAY = '2031-12-01';
const region = makeRegion();
const first = makeElection();
const next = makeElection({
  edition: 2031,
  vote: { votingDay: '2031-11-12', pairs: first.vote.pairs },
  inaugurated: undefined,
  elected: undefined,
});
const on = (today: string, ...elections: (typeof first)[]) =>
  placeElections(
    elections.map((election) => summarise(region, election, today)),
    2031,
  );
const editions = ({ sitting, current, older }: ReturnType<typeof placeElections>) => ({
  sitting: sitting?.election.edition,
  current: current?.election.edition,
  older: older.map(({ election }) => election.edition),
});

describe('the elections of a place', () => {
  test('are told apart by who governs and which edition is on', () => {
    expect(editions(on(TODAY, first, next))).toEqual({ sitting: 2024, current: 2031, older: [2024] });
  });

  test('bring new heads once these are inaugurated, and not before', () => {
    const elected = { ...next, elected: first.elected && { ...first.elected, date: '2031-12-10' } };
    const done = { ...elected, inaugurated: { date: '2032-02-20', sources: ['s1'] } };
    expect(editions(on('2032-02-19', first, done)).sitting).toBe(2024);
    expect(editions(on('2032-02-20', first, done)).sitting).toBe(2031);
  });

  test('may know nobody who governs, and no election of the current edition', () => {
    expect(editions(on(TODAY))).toEqual({ sitting: undefined, current: undefined, older: [] });
    expect(editions(on(TODAY, { ...first, inaugurated: undefined }))).toMatchObject({ sitting: undefined });
  });

  test('stand with the newest first', () => {
    const oldest = makeElection({ edition: 2019, vote: { ...first.vote, votingDay: '2019-11-27' } });
    expect(editions(on(TODAY, oldest, first, next)).older).toEqual([2024, 2019]);
  });

  test('show the last result until the next vote is past', () => {
    const shownOn = (today: string) => shownElection(on(today, first, next))?.election.edition;
    expect(shownOn('2031-11-12')).toBe(2024);
    expect(shownOn('2031-11-13')).toBe(2031);
    expect(shownElection(on('2031-11-12', next))).toBeNull();
  });

  test('show who stands while no vote of the current edition is known, beside the last result', () => {
    const uncounted = {
      ...next,
      vote: makeContest({ votingDay: '2031-11-12', pairs: pairsWith(undefined, undefined) }),
    };
    const counting = on('2031-11-13', first, uncounted);
    expect(ballotElection(counting)?.election.edition).toBe(2031);
    expect(shownElection(counting)?.election.edition).toBe(2024);
    expect(ballotElection(on('2031-11-13', first, next))).toBeNull();
  });

  test('show who stands in a revote that is announced instead of the result that it replaces', () => {
    const revote = {
      ...next.vote,
      votingDay: '2032-04-19',
      scope: 'Semua TPS',
      reason: 'Putusan MK.',
      sources: ['s1'],
    };
    const announced = {
      ...next,
      revote: { ...revote, pairs: revote.pairs.map((pair) => ({ ...pair, votes: undefined })) },
    };
    expect(ballotElection(on('2032-04-18', first, announced))?.comingRevote?.votingDay).toBe('2032-04-19');
  });
});
