/** One election in a line: for tables, cards and the answer on top of its page. */
import {
  decidingVote,
  electedMargin,
  electedResult,
  electionAsOf,
  hasBlankBox,
  pairName,
  stateOn,
  type Election,
  type ElectionState,
} from './elections.ts';
import type { Contest, Revote } from '../kinds/contest.ts';
import { formatDate } from '../site/dates.ts';
import { formatCount, formatPercent, formatShare, formatStatedPercent } from '../site/numbers.ts';
import { byName, fullName, isProvinceId, officeTitle, provinceIdOf, type Region } from '../places/regions.ts';
import { mismatches, turnout } from './tally.ts';

/** What set an election apart from a plain one. */
export type Mark = 'revote' | 'repeat-vote' | 'dispute' | 'blank-box';

const MARK_TEXTS: Record<Mark, string> = {
  revote: 'Pemungutan suara ulang',
  'repeat-vote': 'Ulang di sebagian TPS',
  dispute: 'Sengketa di MK',
  'blank-box': 'Kotak kosong',
};

/** The mark as a reader sees it. */
export function markText(mark: Mark): string {
  return MARK_TEXTS[mark];
}

export interface ElectionSummary {
  region: Region;
  election: Election;
  /** The revote that is announced and has not been held; `null` where none is. */
  comingRevote: Revote | null;
  state: ElectionState;
  /** Elected pair, or `null` before it is known. */
  winner: string | null;
  votes: number | null;
  /** 0 to 1 */
  share: number | null;
  margin: number | null;
  /** 0 to 100 */
  turnout: { percent: number; text: string } | null;
  voters: number | null;
  pollingStations: number | null;
  marks: Mark[];
}

function marksOf(election: Election): Mark[] {
  const marks: Mark[] = [];
  if (election.revote) marks.push('revote');
  if (election.repeatVotes.length > 0) marks.push('repeat-vote');
  if (election.disputes.length > 0) marks.push('dispute');
  if (hasBlankBox(election)) marks.push('blank-box');
  return marks;
}

/** Turnout in words: computed ones with two decimals, stated ones as stated. */
export function turnoutText(contest: Parameters<typeof turnout>[0]): { percent: number; text: string } | null {
  const known = turnout(contest);
  return (
    known && {
      percent: known.percent,
      text: known.basis === 'computed' ? formatPercent(known.percent) : formatStatedPercent(known.percent),
    }
  );
}

/** Sums an election up as of `today`. Before its voting day there is no winner, whatever the file says. */
export function summarise(region: Region, full: Election, today: string): ElectionSummary {
  const election = electionAsOf(full, today);
  const state = stateOn(election, today);
  const known = state !== 'upcoming' && election.elected !== undefined;
  const vote = decidingVote(election);
  const result = known ? electedResult(election) : { votes: null, share: null };
  return {
    region,
    election,
    comingRevote: full.revote && !election.revote ? full.revote : null,
    state,
    winner: known && election.elected ? pairName(election.elected) : null,
    ...result,
    margin: known ? electedMargin(election) : null,
    turnout: state === 'upcoming' ? null : turnoutText(vote),
    voters: (vote.voters ?? election.vote.voters)?.value ?? null,
    pollingStations: (vote.pollingStations ?? election.vote.pollingStations)?.value ?? null,
    marks: marksOf(election),
  };
}

/** The vote that a place speaks of now: a revote that is announced, else the one whose result counts. */
export function voteNow({ election, comingRevote }: Pick<ElectionSummary, 'election' | 'comingRevote'>): Contest {
  return comingRevote ?? decidingVote(election);
}

/** True where the votes of a ballot are known, in part at least. */
export function hasVotes({ pairs }: Contest): boolean {
  return pairs.some(({ votes }) => votes !== undefined);
}

/** True once there is a result to speak of: votes of the vote that it speaks of now, or who is elected. */
export function hasResult(summary: ElectionSummary): boolean {
  return summary.state !== 'upcoming' && (summary.winner !== null || hasVotes(voteNow(summary)));
}

/** How often each mark stands in `summaries`, without those that no election has. */
export function countMarks(summaries: readonly ElectionSummary[]): { mark: Mark; count: number }[] {
  return (Object.keys(MARK_TEXTS) as Mark[])
    .map((mark) => ({ mark, count: summaries.filter(({ marks }) => marks.includes(mark)).length }))
    .filter(({ count }) => count > 0);
}

/** Sentence that answers "who was elected here, with how many votes", or says what is not known yet. */
export function answerSentence({ region, election, state, winner, votes, share }: ElectionSummary): string {
  const office = officeTitle(election.office);
  if (state === 'upcoming')
    return `Pemilihan ${office} ${region.name} berlangsung pada ${formatDate(election.vote.votingDay)}.`;
  if (winner === null) return `Pasangan terpilih untuk ${office} ${region.name} belum ditetapkan.`;
  const inRevote = election.revote ? ' dalam pemungutan suara ulang' : '';
  const counted =
    votes === null ? '' : ` dengan ${formatCount(votes)} suara${share === null ? '' : ` (${formatShare(share)})`}`;
  return `${winner} terpilih sebagai ${office} ${region.name}${counted}${inRevote}.`;
}

/** Why a share or a vote is missing in the answer, or `null` where nothing is missing. */
export function answerGap({ election, winner, votes, share }: ElectionSummary): string | null {
  if (winner === null || share !== null) return null;
  if (mismatches(decidingVote(election)).length > 0)
    return 'Angka dalam sumber tidak cocok satu sama lain, jadi persentase tidak dihitung.';
  return votes === null ? 'Jumlah suaranya belum ada dalam sumber resmi yang kami temukan.' : null;
}

/** Title of the page of the place. */
export function pageTitle({ region, election }: Pick<ElectionSummary, 'region' | 'election'>): string {
  return `Pilkada ${election.edition} ${fullName(region)}`;
}

/** Description of the page for search engines and shared links; at most some 160 characters. */
export function pageDescription(summary: ElectionSummary): string {
  const { region, election } = summary;
  const sentence = answerSentence(summary);
  const place = fullName(region);
  const full = `${sentence} Suara, pemilih, sengketa, dan pengamanan Pilkada ${election.edition} ${place}, dengan sumber.`;
  return full.length <= 170 ? full : `${sentence} Hasil Pilkada ${election.edition} dengan sumber.`;
}

/** The governor's election of a province with the elections of its regencies and cities. */
export interface ProvinceSummaries {
  province: ElectionSummary;
  members: ElectionSummary[];
}

type Summaries = ReadonlyMap<string, ElectionSummary>;

function byRegionName(a: ElectionSummary, b: ElectionSummary): number {
  return byName(a.region, b.region);
}

/** Regencies and cities of a province, by name. */
export function membersOf(summaries: Summaries, provinceId: string): ElectionSummary[] {
  return [...summaries.values()]
    .filter(({ region }) => !isProvinceId(region.id) && provinceIdOf(region.id) === provinceId)
    .sort(byRegionName);
}

/** Provinces by name with their members by name. */
export function summariesByProvince(summaries: Summaries): ProvinceSummaries[] {
  return [...summaries.values()]
    .filter(({ region }) => isProvinceId(region.id))
    .sort(byRegionName)
    .map((province) => ({ province, members: membersOf(summaries, province.region.id) }));
}
