/**
 * Arithmetic on one vote: do the figures add up, what share has each line of the ballot, who leads and by how much, how many came.
 * Nothing is rounded here and nothing is filled in: what is not known is `null`.
 */
import type { Contest } from '../kinds/contest.ts';

/** The part of a contest that counting needs; a revote has it too. */
export type Tally = Pick<
  Contest,
  'pairs' | 'blankBox' | 'validVotes' | 'invalidVotes' | 'votersTurnedOut' | 'statedMargin' | 'statedTurnout' | 'voters'
>;

/** A line on the ballot: a pair by its index in `pairs`, or the blank box. */
export interface BallotLine {
  kind: 'pair' | 'blank';
  /** Index in `pairs`; -1 for the blank box. */
  index: number;
  number: number | null;
  votes: number | null;
}

/** Two figures of a source that cannot both be right. */
export interface TallyMismatch {
  kind: 'valid-votes' | 'turned-out' | 'margin';
  stated: number;
  computed: number;
}

/** The lines of the ballot by their number; lines without a number come last, the blank box after pairs. */
export function ballotLines(tally: Tally): BallotLine[] {
  const lines: BallotLine[] = tally.pairs.map((pair, index) => ({
    kind: 'pair',
    index,
    number: pair.number ?? null,
    votes: pair.votes ?? null,
  }));
  if (tally.blankBox)
    lines.push({
      kind: 'blank',
      index: -1,
      number: tally.blankBox.number ?? null,
      votes: tally.blankBox.votes ?? null,
    });
  return lines.sort(
    (a, b) =>
      (a.number ?? Infinity) - (b.number ?? Infinity) || Number(a.kind === 'blank') - Number(b.kind === 'blank'),
  );
}

/** Sum of the votes on all lines, or `null` where the votes of one line are unknown. */
export function sumOfVotes(tally: Tally): number | null {
  let sum = 0;
  for (const { votes } of ballotLines(tally)) {
    if (votes === null) return null;
    sum += votes;
  }
  return sum;
}

/** Every pair of figures that contradict each other; empty where all that is known adds up. */
export function mismatches(tally: Tally): TallyMismatch[] {
  const found: TallyMismatch[] = [];
  const sum = sumOfVotes(tally);
  const valid = tally.validVotes?.value;
  if (sum !== null && valid !== undefined && sum !== valid)
    found.push({ kind: 'valid-votes', stated: valid, computed: sum });

  const turnedOut = tally.votersTurnedOut?.value;
  const invalid = tally.invalidVotes?.value;
  const base = valid ?? sum;
  if (turnedOut !== undefined && invalid !== undefined && base !== null && base + invalid !== turnedOut) {
    found.push({ kind: 'turned-out', stated: turnedOut, computed: base + invalid });
  }

  const margin = marginOf(tally);
  if (tally.statedMargin && margin !== null && margin !== tally.statedMargin.value) {
    found.push({ kind: 'margin', stated: tally.statedMargin.value, computed: margin });
  }
  return found;
}

/** Votes between the first and the second line, or `null` where votes are unknown or there is one line only. */
function marginOf(tally: Tally): number | null {
  const votes = ballotLines(tally).map((line) => line.votes);
  if (votes.length < 2 || votes.some((v) => v === null)) return null;
  const [first = 0, second = 0] = votes.map(Number).sort((a, b) => b - a);
  return first - second;
}

/**
 * Share of each ballot line in the valid votes, 0 to 1, in ballot order; `null` for all where votes are unknown, where nobody
 * voted, or where the figures contradict each other.
 */
export function shares(tally: Tally): number[] | null {
  const sum = sumOfVotes(tally);
  if (sum === null || sum === 0 || mismatches(tally).length > 0) return null;
  return ballotLines(tally).map((line) => Number(line.votes) / sum);
}

/** Who has most votes: one line with its lead over the next, a tie, or `unknown` where votes are missing, nil or contradictory. */
export type Lead =
  | { kind: 'leader'; line: BallotLine; margin: number | null }
  | { kind: 'tie'; lines: BallotLine[] }
  | { kind: 'unknown' };

/** The line with most votes. Where figures contradict each other the order may still be clear, but the margin is not: it is `null`. */
export function lead(tally: Tally): Lead {
  const lines = ballotLines(tally);
  const sum = sumOfVotes(tally);
  if (sum === null || sum === 0) return { kind: 'unknown' };
  const most = Math.max(...lines.map((line) => Number(line.votes)));
  const top = lines.filter((line) => line.votes === most);
  const [line] = top;
  if (!line || top.length > 1) return { kind: 'tie', lines: top };
  return { kind: 'leader', line, margin: mismatches(tally).length > 0 ? null : marginOf(tally) };
}

/** Turnout in percent and where it comes from; `stated` may stand beside a computed one. */
export interface Turnout {
  percent: number;
  basis: 'computed' | 'stated';
}

/** Turnout computed from those who came and the voter list; KPU's own figure where that cannot or must not be computed; else `null`. */
export function turnout(tally: Tally): Turnout | null {
  const { votersTurnedOut, voters, statedTurnout } = tally;
  if (votersTurnedOut && voters && voters.value > 0 && !statedTurnout?.insteadOfComputed) {
    return { percent: (votersTurnedOut.value / voters.value) * 100, basis: 'computed' };
  }
  return statedTurnout ? { percent: statedTurnout.percent, basis: 'stated' } : null;
}
