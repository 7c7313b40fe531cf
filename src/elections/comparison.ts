/**
 * Which figure is highest and which is lowest, and when that cannot be said. Like is compared with like: figures that rest on different
 * bases have no order, and where one that is not known could be beyond all others, none is named.
 */
import { formatDate } from '../site/dates.ts';
import { formatPercent, formatStatedPercent } from '../site/numbers.ts';
import type { ElectionSummary } from './summary.ts';
import { sumOfVotes, turnout, mismatches } from './tally.ts';

/** One figure among others. */
export interface Compared {
  name: string;
  /** `null` where it is not known. */
  value: number | null;
  /** As a table prints it. */
  text: string;
  /** What the figure rests on: who counted whom. The same words for figures that may be compared. */
  base: string;
  /** Where the value is not known: what it cannot be below or above. */
  least?: number;
  most?: number;
}

export type End = 'highest' | 'lowest';

/** All names at one end with what they have, or why there are none: fewer than two are known, bases differ, one could be beyond. */
export type Extreme =
  { kind: 'found'; names: string[]; text: string } | { kind: 'too-few' } | { kind: 'bases' } | { kind: 'open' };

type Known = Compared & { value: number };

function knownOf(figures: readonly Compared[]): Known[] {
  return figures.filter((figure): figure is Known => figure.value !== null);
}

/** The highest or the lowest of `figures`, those that are not known among them. */
export function extremeOf(figures: readonly Compared[], end: End): Extreme {
  const known = knownOf(figures);
  if (known.length < 2) return { kind: 'too-few' };
  if (new Set(known.map(({ base }) => base)).size > 1) return { kind: 'bases' };
  const values = known.map(({ value }) => value);
  const top = end === 'highest' ? Math.max(...values) : Math.min(...values);
  const isOpen = figures.some(
    ({ value, least = -Infinity, most = Infinity }) =>
      value === null && (end === 'highest' ? most >= top : least <= top),
  );
  if (isOpen) return { kind: 'open' };
  const found = known.filter(({ value }) => value === top);
  return { kind: 'found', names: found.map(({ name }) => name), text: String(found[0]?.text) };
}

const ENDS: Record<End, string> = { highest: 'tertinggi', lowest: 'terendah' };

const listed = new Intl.ListFormat('id-ID');

/** `tertinggi di Bontang dan Berau (70 persen)` */
function phrase(end: End, { names, text }: Extract<Extreme, { kind: 'found' }>): string {
  return `${ENDS[end]} di ${listed.format(names)} (${text})`;
}

/** As the beginning of a sentence. */
function startOf(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** What can be said of figures of places, beginning with `subject`: the ends, of how many places, or why an end is not named. */
export function comparisonSentence(subject: string, figures: readonly Compared[]): string {
  const known = knownOf(figures).length;
  const start = startOf(subject);
  if (known === 0) return `${start} belum ada sumber resmi.`;
  const ends = (['highest', 'lowest'] as const).map((end) => ({ end, extreme: extremeOf(figures, end) }));
  const found = ends.flatMap(({ end, extreme }) => (extreme.kind === 'found' ? [phrase(end, extreme)] : []));
  const of = known === figures.length ? '' : `Dari ${known} daerah yang diketahui, `;
  const named = found.length === 0 ? '' : `${of}${of === '' ? start : subject} ${found.join(', ')}.`;
  if (found.length === ends.length) return named;
  const count = `${start} diketahui di ${known === figures.length ? 'semua' : `${known} dari ${figures.length}`} daerah.`;
  if (ends.some(({ extreme }) => extreme.kind === 'bases'))
    return `${count} Dasar hitungannya tidak sama, jadi tidak semua angkanya bisa dibandingkan.`;
  const open = ends.flatMap(({ end, extreme }) => (extreme.kind === 'open' ? [`yang ${ENDS[end]}`] : []));
  const refused =
    open.length === 0
      ? ''
      : `Angka yang belum diketahui bisa mengubah urutannya, jadi ${open.join(' dan ')} tidak disebut.`;
  return [named === '' ? count : named, refused].filter(Boolean).join(' ');
}

/** Who has most of the votes, in a sentence; all of them where several have as many. `lines` are the whole ballot. */
export function mostVotesSentence(lines: readonly { name: string; value: number; text: string }[]): string {
  const most = extremeOf(
    lines.map((line) => ({ ...line, base: '' })),
    'highest',
  );
  if (most.kind !== 'found') return '';
  const names = listed.format(most.names.map((name) => name.replace(/^(?=\d)/, 'nomor ').replace(/^Kotak/, 'kotak')));
  const each = most.names.length > 1 ? 'masing-masing ' : '';
  return `${startOf(names)} mendapat suara terbanyak, ${each}${most.text} dari suara sah.`;
}

/** Turnout at the first vote of a place, and what it rests on. */
export interface FirstTurnout {
  /** 0 to 100 */
  percent: number;
  text: string;
  /** `daftar KPU Kalimantan Timur`, `dihitung`, `disebut KPU Tarakan` */
  base: string;
}

/**
 * Turnout of the first vote, also where a revote decided: the day on which all places voted. A figure of a list that holds many places
 * comes before one that is computed here, because the list has them all on one base.
 */
export function firstTurnout({
  region,
  election,
  state,
}: Pick<ElectionSummary, 'region' | 'election' | 'state'>): FirstTurnout | null {
  if (state === 'upcoming') return null;
  const { statedTurnout } = election.vote;
  if (statedTurnout?.list)
    return {
      percent: statedTurnout.percent,
      text: formatStatedPercent(statedTurnout.percent),
      base: statedTurnout.list,
    };
  const known = turnout(election.vote);
  if (!known) return null;
  return known.basis === 'computed'
    ? { percent: known.percent, text: formatPercent(known.percent), base: 'dihitung' }
    : { percent: known.percent, text: formatStatedPercent(known.percent), base: `disebut KPU ${region.name}` };
}

/** Turnout cannot be below the votes that were counted, where these do not contradict each other, nor above all voters. */
function boundsOf({ election: { vote } }: Pick<ElectionSummary, 'election'>): { least: number; most: number } {
  const votes = mismatches(vote).length > 0 ? null : sumOfVotes(vote);
  return { least: vote.voters && votes !== null ? (votes / vote.voters.value) * 100 : 0, most: 100 };
}

/** First turnouts of places as figures to compare. */
export function turnoutFigures(summaries: readonly ElectionSummary[]): Compared[] {
  return summaries.map((summary) => {
    const known = firstTurnout(summary);
    const { name } = summary.region;
    return known
      ? { name, value: known.percent, text: known.text, base: known.base }
      : { name, value: null, text: 'belum ada sumber resmi', base: '', ...boundsOf(summary) };
  });
}

/** Bases that more than one of `figures` rests on. */
function sharedBases(figures: readonly Compared[]): string[] {
  const bases = knownOf(figures).map(({ base }) => base);
  return [...new Set(bases)].filter((base) => bases.filter((other) => other === base).length > 1);
}

function listSentence(list: string, figures: readonly Compared[]): string {
  return comparisonSentence(`dari ${figures.length} daerah di ${list}, partisipasi`, figures);
}

/** Turnout of the first vote in sentences: of all places where they can be compared, else of those on one list. */
export function turnoutSentence(summaries: readonly ElectionSummary[]): string {
  const figures = turnoutFigures(summaries);
  const shared = sharedBases(figures);
  const lists = new Set(summaries.flatMap(({ election }) => election.vote.statedTurnout?.list ?? []));
  const all = comparisonSentence('partisipasi', figures);
  const [only] = shared;
  const isOneList = shared.length === 1 && knownOf(figures).every(({ base }) => base === only);
  const within = shared
    .filter((base) => lists.has(base))
    .map((base) =>
      isOneList
        ? `Angkanya dari ${base}.`
        : listSentence(
            base,
            figures.filter((figure) => figure.base === base),
          ),
    );
  return [all, ...within].join(' ');
}

/** Which vote the turnout of places is of, and that some places voted again. */
export function turnoutDay(summaries: readonly ElectionSummary[]): string {
  const days = [...new Set(summaries.map(({ election }) => election.vote.votingDay))].sort();
  const again = summaries.filter(({ election }) => election.revote).map(({ region }) => region.name);
  const revotes = again.length === 0 ? '' : `, juga di ${listed.format(again)}, yang kemudian memilih ulang`;
  return `Angka partisipasi ini dari pemungutan suara ${listed.format(days.map((day) => formatDate(day)))}${revotes}.`;
}
