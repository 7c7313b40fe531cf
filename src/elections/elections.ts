/** One election of one region as pages speak of it. */
import type { Contest, Pair, Revote } from '../kinds/contest.ts';
import type { DisputeOutcome, ElectionData } from '../kinds/election.ts';
import type { Bar } from '../drawings/drawings.ts';
import { formatShare } from '../site/numbers.ts';
import { lead, shares, ballotLines, type BallotLine } from './tally.ts';

export interface Election extends ElectionData {
  id: string;
}

/** The vote whose result counts: the revote where there was one. */
export function decidingVote({ vote, revote }: Pick<ElectionData, 'vote' | 'revote'>): Contest | Revote {
  return revote ?? vote;
}

/** True where a single pair stood against the blank box. */
export function hasBlankBox(election: Pick<ElectionData, 'vote' | 'revote'>): boolean {
  return decidingVote(election).blankBox !== undefined;
}

/** How far an election has come: no result is shown before its voting day. */
export type ElectionState = 'upcoming' | 'voted' | 'elected' | 'in-office';

/** The state of `election` on `today`, which must not have more than happened until then (see `electionAsOf`). */
export function stateOn(
  { vote, elected, inaugurated }: Pick<ElectionData, 'vote' | 'elected' | 'inaugurated'>,
  today: string,
): ElectionState {
  if (today <= vote.votingDay) return 'upcoming';
  if (!elected) return 'voted';
  return inaugurated && today >= inaugurated.date ? 'in-office' : 'elected';
}

/** The election as it stood on `today`: without a revote or an elected pair that came later. */
export function electionAsOf(election: Election, today: string): Election {
  const { revote, elected, inaugurated } = election;
  const declared = elected?.date ?? inaugurated?.date ?? '';
  return {
    ...election,
    revote: revote && today > revote.votingDay ? revote : undefined,
    elected: elected && today >= declared ? elected : undefined,
  };
}

/** `Aulia Rahman Basri dan Rendi Solihin` */
export function pairName({ head, deputy }: Pick<Pair, 'head' | 'deputy'>): string {
  return `${head} dan ${deputy}`;
}

/** Sources that state every line of the ballot; where none does, those of all lines. */
export function ballotSources({ pairs, blankBox }: Pick<Contest, 'pairs' | 'blankBox'>): string[] {
  const [first = [], ...others] = [...pairs, ...(blankBox ? [blankBox] : [])].map(({ sources }) => sources);
  const shared = first.filter((id) => others.every((sources) => sources.includes(id)));
  return shared.length > 0 ? shared : [...new Set([...first, ...others.flat()])];
}

/** A ballot line with all that a table row shows of it. */
export interface ResultRow extends BallotLine {
  pair: Pair | null;
  /** 0 to 1; `null` where it must not be computed. */
  share: number | null;
  elected: boolean;
}

/** Lines of the ballot in its order, with shares where they can be computed. */
export function resultRows(contest: Contest, elected: ElectionData['elected']): ResultRow[] {
  const portions = shares(contest);
  return ballotLines(contest).map((line, position) => {
    const pair = contest.pairs[line.index] ?? null;
    return {
      ...line,
      pair,
      share: portions?.[position] ?? null,
      elected: pair !== null && elected !== undefined && pair.head === elected.head && pair.deputy === elected.deputy,
    };
  });
}

/** The ballot as bars of its shares in percent; empty where shares must not be computed. Lighter bars are of those not elected. */
export function resultBars(contest: Contest, elected: ElectionData['elected']): Bar[] {
  return resultRows(contest, elected).flatMap(({ kind, number, pair, share, elected: isElected }) => {
    if (share === null) return [];
    const name = kind === 'blank' ? 'Kotak kosong' : `${number ?? ''} ${pair?.head ?? ''}`.trim();
    return [{ name, value: share * 100, text: formatShare(share), light: !isElected }];
  });
}

/** Votes and share of the elected pair in the vote that counted; `null` where they are unknown. */
export function electedResult(election: ElectionData): { votes: number | null; share: number | null } {
  const row = resultRows(decidingVote(election), election.elected).find((line) => line.elected);
  return { votes: row?.votes ?? null, share: row?.share ?? null };
}

/** Votes between the first two lines of the vote that counted; `null` where unknown, tied or contradictory. */
export function electedMargin(election: ElectionData): number | null {
  const result = lead(decidingVote(election));
  return result.kind === 'leader' ? result.margin : null;
}

const OUTCOME_TEXTS: Record<DisputeOutcome, string> = {
  inadmissible: 'tidak dapat diterima',
  rejected: 'ditolak',
  withdrawn: 'ditarik kembali',
  'granted-in-part': 'dikabulkan sebagian',
  granted: 'dikabulkan',
};

/** What became of a case, as a word after "permohonan". */
export function outcomeText(outcome: DisputeOutcome): string {
  return OUTCOME_TEXTS[outcome];
}

/** What is said before the newest report of who is in office. */
export const IN_OFFICE = 'Masih menjabat menurut berita terakhir yang kami baca';

/** `Rapat pleno, Hotel Harris`; after a whole sentence the place has one of its own. */
export function withPlace(text: string, place: string | undefined): string {
  if (place === undefined) return text;
  return text.endsWith('.') ? `${text} Tempat: ${place}.` : `${text}, ${place}`;
}
