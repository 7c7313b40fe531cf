/** One vote of one election on a day: who stands from the draw of the numbers on, what was counted from the official count on. */
import { mismatches } from '../elections/tally.ts';
import type { Contest } from '../kinds/contest.ts';
import { factOn, fieldsOn, knownSources, without, type Scope } from './facts.ts';
import { dayOfSource } from './sources.ts';

/** Figures that come out of ballot boxes. */
const COUNTED = ['validVotes', 'invalidVotes', 'votersTurnedOut', 'statedTurnout', 'statedMargin'] as const;
type Counted = Readonly<{ sources: readonly string[] }>;

/** The day of the official count: the end of the plenary, or else of the decree on the result. */
function countDay({ recapitulation, decrees }: Contest): string | undefined {
  return recapitulation?.until ?? recapitulation?.date ?? decrees.find(({ kind }) => kind === 'result')?.date;
}

/** True where what was counted is known: after the official count, or what all sources say where its day is not known. */
function isCounted(contest: Contest, { sources }: Counted, scope: Scope): boolean {
  const { day } = scope;
  const counted = countDay(contest);
  const days = sources
    .map((key) => dayOfSource(scope.sources[key], counted ? [counted] : [], scope.undated))
    .filter((known) => known > contest.votingDay);
  const last = counted ?? days.toSorted().at(-1);
  return last !== undefined && day >= last && day > contest.votingDay && days.some((known) => known <= day);
}

/** A vote as it was known. `drawn` is the day of the draw in the calendar, for a vote whose file has none. */
export function contestOn(contest: Contest, scope: Scope, drawn: string): Contest {
  const lots = contest.ballotDraw?.date ?? contest.decrees.find(({ kind }) => kind === 'ballot-numbers')?.date ?? drawn;
  const counted = countDay(contest);
  const own = [lots, contest.votingDay, ...(counted ? [counted] : [])];
  const onBallot = [...contest.pairs, ...(contest.blankBox ? [contest.blankBox] : [])];
  const withVotes = onBallot.filter(({ votes }) => votes !== undefined);
  const votesKnown = withVotes.length > 0 && withVotes.every((line) => isCounted(contest, line, scope));
  const stands = scope.day >= lots && onBallot.every(({ sources }) => knownSources(sources, scope, own).length > 0);
  const hidden = votesKnown ? scope.hidden : new Set([...scope.hidden, 'votes']);

  const lineOn = <Line extends Counted>(line: Line): Line[] => {
    const known = factOn(line, { ...scope, hidden }, { own });
    return stands && known ? [known as unknown as Line] : [];
  };
  const { pairs, blankBox, inconsistency, ...rest } = contest;
  const uncounted = COUNTED.filter((key) => {
    const fact = contest[key];
    return fact !== undefined && !isCounted(contest, fact, scope);
  });
  const facts = fieldsOn(without(rest, new Set(uncounted)), {
    ...scope,
    own: [contest.votingDay, ...(counted ? [counted] : [])],
  });
  const reduced = {
    ...facts,
    votingDay: contest.votingDay,
    pairs: pairs.flatMap(lineOn),
    blankBox: blankBox && lineOn(blankBox)[0],
  } as Contest;
  if (mismatches(reduced).length === 0) return reduced;
  const explained = inconsistency && factOn(inconsistency, scope);
  return explained ? ({ ...reduced, inconsistency: explained } as Contest) : withoutCount(reduced);
}

/** Figures that contradict each other are not shown before it is known why. */
function withoutCount(contest: Contest): Contest {
  return {
    ...without(contest, new Set(COUNTED)),
    pairs: contest.pairs.map((pair) => without(pair, new Set(['votes']))),
    blankBox: contest.blankBox && without(contest.blankBox, new Set(['votes'])),
  };
}
