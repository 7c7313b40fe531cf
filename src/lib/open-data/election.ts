import type { Contest } from '../../schemas/contest.ts';
import type { PublishedElection } from '../../schemas/data/election.ts';
import type { Dispute, ElectionData } from '../../schemas/election.ts';
import { decidingVote, type Election } from '../elections.ts';
import { paths } from '../paths.ts';
import type { Region } from '../regions.ts';
import type { ElectionSummary } from '../summary.ts';
import { ballotLines } from '../tally.ts';
import { figureOf, orNull, provenanceOf, publishedSources } from './provenance.ts';
import { publishedSecurity } from './security.ts';
import { publishedVote, withoutResult } from './vote.ts';

/** Full address of a path of the site. */
export type AddressOf = (path: string) => string;

export function regionName({ id, code, name, kind }: Region) {
  return { id, code, name, kind };
}

function publishedDispute(dispute: Dispute): PublishedElection['disputes'][number] {
  const { applicant, outcome, ruling, decided } = dispute;
  return {
    case: dispute.case,
    applicant,
    against: orNull(dispute.against),
    filed: orNull(dispute.filed),
    firstHearing: orNull(dispute.firstHearing),
    claims: orNull(dispute.claims),
    ...{ outcome, ruling, decided },
    ...provenanceOf(dispute),
  };
}

function electedOf({ election: { elected }, winner, votes, share, margin }: ElectionSummary): PublishedElection['elected'] {
  if (!elected || winner === null) return null;
  return {
    ...{ head: elected.head, deputy: elected.deputy, result: { votes, share, margin } },
    date: orNull(elected.date),
    place: orNull(elected.place),
    decree: orNull(elected.decree),
    ...provenanceOf(elected),
  };
}

/** Votes by place follow the pairs of the file; the published ballot stands in the order of its numbers. */
function votesByRegion({ votesByRegion: rows, vote }: Election): PublishedElection['votesByRegion'] {
  const order = ballotLines(vote).flatMap(({ kind, index }) => (kind === 'pair' ? [index] : []));
  return rows.map((row) => ({ region: row.region, votes: order.flatMap((index) => row.votes[index] ?? []), ...provenanceOf(row) }));
}

function stepsOf({ repeatVotes, milestones }: Election): Pick<PublishedElection, 'repeatVotes' | 'milestones'> {
  return {
    repeatVotes: repeatVotes.map(({ date, pollingStations, place, reason, ...rest }) => ({ date, pollingStations, place, reason, ...provenanceOf(rest) })),
    milestones: milestones.map(({ date, until, what, place, ...rest }) => ({ date, until: orNull(until), what, place: orNull(place), ...provenanceOf(rest) })),
  };
}

function furtherFacts({ tables, facts }: Election): Pick<PublishedElection, 'tables' | 'facts'> {
  return {
    tables: tables.map((table) => ({
      title: table.title,
      columns: table.columns,
      unit: orNull(table.unit),
      rows: table.rows.map(({ name, values }) => ({ name, values })),
      ...provenanceOf(table),
    })),
    facts: facts.map((fact) => ({ label: fact.label, value: fact.value, ...provenanceOf(fact) })),
  };
}

function inaugurationOf(inaugurated: ElectionData['inaugurated']): PublishedElection['inaugurated'] {
  return inaugurated ? { date: inaugurated.date, place: orNull(inaugurated.place), by: orNull(inaugurated.by), ...provenanceOf(inaugurated) } : null;
}

/** An election as of the day of its summary, as its page shows it. */
export function publishedElection(summary: ElectionSummary, addressOf: AddressOf): PublishedElection {
  const { region, election, state } = summary;
  const contests: Contest[] = [state === 'upcoming' ? withoutResult(election.vote) : election.vote, ...(election.revote ? [election.revote] : [])];
  const deciding = decidingVote(election).votingDay;
  return {
    id: election.id,
    edition: election.edition,
    region: regionName(region),
    office: election.office,
    state,
    page: addressOf(paths.region(region.id)),
    updated: election.updated,
    elected: electedOf(summary),
    inaugurated: inaugurationOf(election.inaugurated),
    districts: figureOf(election.districts),
    villages: figureOf(election.villages),
    votes: contests.map((contest) => publishedVote(contest, contest.votingDay === deciding, election.elected)),
    disputes: election.disputes.map(publishedDispute),
    noDispute: election.noDispute ? provenanceOf(election.noDispute) : null,
    ...stepsOf(election),
    votesByRegion: state === 'upcoming' ? [] : votesByRegion(election),
    ...furtherFacts(election),
    security: publishedSecurity(election.security),
    disagreements: election.disagreements.map(({ id, about, note, sources }) => ({ id, about, note, sources })),
    unknown: election.unknown,
    sources: publishedSources(election.sources),
  };
}
