import { describe, expect, test } from 'vitest';
import { figureOf, makeContest, pairsWith } from '../../tests/support/factory.ts';
import { ballotLines, lead, mismatches, shares, sumOfVotes, turnout } from './tally.ts';

const source = { sources: ['s1'] };

describe('shares', () => {
  test('are parts of all votes on the ballot', () => {
    expect(shares(makeContest({ pairs: pairsWith(75, 25) }))).toEqual([0.75, 0.25]);
  });

  test('count the blank box, which stands where its number puts it', () => {
    const contest = makeContest({
      pairs: [{ number: 2, head: 'A', deputy: 'B', votes: 90, ...source }],
      blankBox: { number: 1, votes: 10, ...source },
    });
    expect(ballotLines(contest).map(({ kind }) => kind)).toEqual(['blank', 'pair']);
    expect(shares(contest)).toEqual([0.1, 0.9]);
  });

  test('are unknown where one line has no votes', () => {
    const contest = makeContest({ pairs: pairsWith(10, undefined) });
    expect(sumOfVotes(contest)).toBeNull();
    expect(shares(contest)).toBeNull();
    expect(lead(contest)).toEqual({ kind: 'unknown' });
  });

  test('are unknown where nobody voted', () => {
    const contest = makeContest({ pairs: pairsWith(0, 0) });
    expect(shares(contest)).toBeNull();
    expect(lead(contest)).toEqual({ kind: 'unknown' });
  });

  test('are not computed from figures that contradict each other', () => {
    const contest = makeContest({ pairs: pairsWith(60, 40), validVotes: figureOf(101) });
    expect(mismatches(contest)).toEqual([{ kind: 'valid-votes', stated: 101, computed: 100 }]);
    expect(shares(contest)).toBeNull();
  });
});

describe('mismatches', () => {
  test('are none where all adds up', () => {
    expect(
      mismatches(
        makeContest({
          validVotes: figureOf(100),
          invalidVotes: figureOf(5),
          votersTurnedOut: figureOf(105),
          statedMargin: figureOf(20),
        }),
      ),
    ).toEqual([]);
  });

  test('name those who came when valid and invalid votes are another number', () => {
    const contest = makeContest({ invalidVotes: figureOf(5), votersTurnedOut: figureOf(110) });
    expect(mismatches(contest)).toEqual([{ kind: 'turned-out', stated: 110, computed: 105 }]);
  });

  test('name a stated margin that the votes do not have', () => {
    expect(mismatches(makeContest({ statedMargin: figureOf(21) }))).toEqual([
      { kind: 'margin', stated: 21, computed: 20 },
    ]);
  });
});

describe('lead', () => {
  test('is the line with most votes and its distance to the next', () => {
    expect(lead(makeContest({ pairs: pairsWith(10, 50, 40) }))).toMatchObject({
      kind: 'leader',
      line: { index: 1 },
      margin: 10,
    });
  });

  test('is a tie where two lines have most votes', () => {
    const result = lead(makeContest({ pairs: pairsWith(50, 50, 1) }));
    expect(result.kind).toBe('tie');
    expect(result.kind === 'tie' && result.lines.map(({ index }) => index)).toEqual([0, 1]);
  });

  test('keeps the leader but drops the margin where figures contradict each other', () => {
    expect(lead(makeContest({ statedMargin: figureOf(21) }))).toMatchObject({ kind: 'leader', margin: null });
  });

  test('can be the blank box', () => {
    const contest = makeContest({ pairs: pairsWith(40), blankBox: { votes: 60, ...source } });
    expect(lead(contest)).toMatchObject({ kind: 'leader', line: { kind: 'blank' }, margin: 20 });
  });
});

describe('turnout', () => {
  const voters = figureOf(200);

  test('is computed from those who came and the voter list', () => {
    expect(turnout(makeContest({ voters, votersTurnedOut: figureOf(150) }))).toEqual({
      percent: 75,
      basis: 'computed',
    });
  });

  test('is the stated one where it cannot be computed', () => {
    expect(turnout(makeContest({ statedTurnout: { percent: 60.13, ...source } }))).toEqual({
      percent: 60.13,
      basis: 'stated',
    });
  });

  test('is the stated one where it must not be computed', () => {
    const statedTurnout = { percent: 66.57, insteadOfComputed: true as const, ...source };
    expect(turnout(makeContest({ voters, votersTurnedOut: figureOf(150), statedTurnout }))).toEqual({
      percent: 66.57,
      basis: 'stated',
    });
  });

  test('is unknown without figures, or with an empty voter list', () => {
    expect(turnout(makeContest())).toBeNull();
    expect(turnout(makeContest({ voters: figureOf(0), votersTurnedOut: figureOf(0) }))).toBeNull();
  });
});
