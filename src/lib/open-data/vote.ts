import type { Contest, Pair, Revote } from '../../schemas/contest.ts';
import type { PublishedLine, PublishedVote } from '../../schemas/data/vote.ts';
import type { ElectionData } from '../../schemas/election.ts';
import { resultRows, type ResultRow } from '../elections.ts';
import { turnout } from '../tally.ts';
import { figureOf, orNull, provenanceOf } from './provenance.ts';

function pairFields(pair: Pair) {
  const { head, deputy, nickname, independent, parties, partiesComplete, supportingParties, disqualified } = pair;
  return {
    head,
    deputy,
    nickname: orNull(nickname),
    independent: orNull(independent),
    parties: orNull(parties),
    partiesComplete: parties ? partiesComplete !== false : null,
    supportingParties: orNull(supportingParties),
    disqualified: disqualified === true,
    ...provenanceOf(pair),
  };
}

const NO_PAIR = { head: null, deputy: null, nickname: null, independent: null, parties: null, partiesComplete: null, supportingParties: null };

function lineOf({ kind, number, votes, share, elected, pair }: ResultRow, { blankBox }: Contest): PublishedLine {
  const who = pair ? pairFields(pair) : { ...NO_PAIR, disqualified: false, ...provenanceOf(blankBox ?? { sources: [] }) };
  return { number, kind, votes, share, elected, ...who };
}

function listsOf({ voters, pollingStations }: Contest): Pick<PublishedVote, 'voters' | 'pollingStations'> {
  return {
    voters: voters
      ? {
          value: voters.value,
          male: orNull(voters.male),
          female: orNull(voters.female),
          decided: orNull(voters.decided),
          place: orNull(voters.place),
          minutes: orNull(voters.minutes),
          ...provenanceOf(voters),
        }
      : null,
    pollingStations: pollingStations
      ? {
          value: pollingStations.value,
          regular: orNull(pollingStations.regular),
          special: orNull(pollingStations.special),
          specialVoters: orNull(pollingStations.specialVoters),
          ...provenanceOf(pollingStations),
        }
      : null,
  };
}

function countsOf(contest: Contest): Pick<PublishedVote, 'validVotes' | 'invalidVotes' | 'votersTurnedOut' | 'turnout' | 'statedTurnout' | 'statedMargin'> {
  const { votersTurnedOut: came, statedTurnout: stated } = contest;
  return {
    validVotes: figureOf(contest.validVotes),
    invalidVotes: figureOf(contest.invalidVotes),
    votersTurnedOut: came ? { value: came.value, male: orNull(came.male), female: orNull(came.female), ...provenanceOf(came) } : null,
    turnout: turnout(contest),
    statedTurnout: stated ? { percent: stated.percent, insteadOfComputed: stated.insteadOfComputed === true, ...provenanceOf(stated) } : null,
    statedMargin: figureOf(contest.statedMargin),
  };
}

function meetingsOf({ ballotDraw, recapitulation, decrees }: Contest): Pick<PublishedVote, 'ballotDraw' | 'recapitulation' | 'decrees'> {
  return {
    ballotDraw: ballotDraw ? { date: ballotDraw.date, place: orNull(ballotDraw.place), ...provenanceOf(ballotDraw) } : null,
    recapitulation: recapitulation
      ? { date: recapitulation.date, until: orNull(recapitulation.until), place: orNull(recapitulation.place), ...provenanceOf(recapitulation) }
      : null,
    decrees: decrees.map((decree) => ({ kind: decree.kind, number: orNull(decree.number), date: orNull(decree.date), ...provenanceOf(decree) })),
  };
}

/** The contest without what its voting day brings: no page shows a result before it. */
export function withoutResult(contest: Contest): Contest {
  const { votingDay, voters, pollingStations, pairs, blankBox, ballotDraw, decrees } = contest;
  return {
    ...{ votingDay, voters, pollingStations, ballotDraw },
    decrees: decrees.filter(({ kind }) => kind !== 'result'),
    pairs: pairs.map((pair) => ({ ...pair, votes: undefined })),
    blankBox: blankBox && { ...blankBox, votes: undefined },
  };
}

/** One vote as published; `counts` is true for the one whose result stands, and `elected` the pair that it brought. */
export function publishedVote(contest: Contest | Revote, counts: boolean, elected: ElectionData['elected']): PublishedVote {
  const ordered = 'reason' in contest ? contest : undefined;
  const { inconsistency } = contest;
  return {
    round: ordered ? 'revote' : 'first',
    counts,
    votingDay: contest.votingDay,
    reason: orNull(ordered?.reason),
    scope: orNull(ordered?.scope),
    note: orNull(ordered?.note),
    sources: orNull(ordered?.sources),
    ...listsOf(contest),
    ballot: resultRows(contest, counts ? elected : undefined).map((row) => lineOf(row, contest)),
    ...countsOf(contest),
    ...meetingsOf(contest),
    inconsistency: inconsistency ? { note: inconsistency.note, sources: inconsistency.sources } : null,
  };
}
