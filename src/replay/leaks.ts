/**
 * What a replayed site says too early. It reckons from the full content on its own and asks nothing of `knownOn`, whose mistakes it is there to
 * find.
 */
import type { Contest } from '../kinds/contest.ts';
import type { CountsData } from '../kinds/count.ts';
import type { ElectionData } from '../kinds/election.ts';
import type { Source } from '../kinds/fields.ts';
import type { StagesData } from '../kinds/stages.ts';
import { dayAfter } from '../site/dates.ts';
import { formatCount } from '../site/numbers.ts';
import { datesIn, daysIn, isLater } from './dates.ts';
import { sourcesOf, type Entry } from './entry.ts';
import { isFields, without } from './facts.ts';
import { ALWAYS, dayOfSource, NEVER } from './sources.ts';

/** What nobody knew on a day, and what was known to come. */
export interface Secrets {
  day: string;
  coming: ReadonlySet<string>;
  /** Votes that were not counted yet, as pages and as files write them. */
  votes: ReadonlySet<string>;
}

export interface Leak {
  file: string;
  /** The day or the figure. */
  what: string;
  /** Where it stands. */
  around: string;
}

/** Smaller figures are any number. */
const LEAST_TELLING = 1000;
/** Until when the contact for security holds, reckoned from the day of the build, and examples of how fields are written. */
const NOT_OF_CONTENT = /^\.well-known\/|\.schema\.json$/;
/** Page texts with the positions of their words, which are numbers without points. */
const WITH_POSITIONS = /\.pf_fragment$/;
/** Sizes and hashes. */
const OF_FILES = /^luring\/|^version\.json$|checksums/;
const PAGE = /\.html$/;
/** What of a page is no text: only in text does a number of four digits, not written as 2.025, count as a year. */
const UNREAD = /<script\b[\s\S]*?<\/script>|<[^<>]*>/g;
/** Sizes and colours, and signs of addresses. */
const NO_WORDS = /<style\b[\s\S]*?<\/style>|%[\dA-F]{2}/g;
const COUNTED = new Set(['votes', 'validVotes', 'invalidVotes', 'votersTurnedOut', 'statedMargin']);
const NUMBER = /(?<![\d.,/-])(?:\d{1,3}(?:\.\d{3})+|\d{4,})(?![\d/-]|\.\d)/g;

const electionsOf = (entries: readonly Entry[]): ElectionData[] =>
  entries.filter(({ kind }) => kind === 'elections').map(({ data }) => data as unknown as ElectionData);

/** First and last days of stages that a source of the day or before has announced, and the days that their notes name. */
function announcedDays(entry: Entry, day: string): string[] {
  const sources = sourcesOf(entry);
  const { stages } = entry.data as unknown as StagesData;
  return stages.flatMap(({ start, end = start, note = '', sources: keys }) => {
    const told = keys.map((key) => dayOfSource(sources[key], [start], NEVER));
    if (!told.some((date) => date <= day)) return [];
    const last = told.every((date) => date < end || date === start) ? [end, dayAfter(end)] : [];
    const isWritten = keys.every((key) => dayOfSource(sources[key], [], NEVER) <= day);
    return [start, dayAfter(start), ...last, ...(isWritten ? daysIn(note) : [])];
  });
}

/** Titles and addresses of the sources of a file, which are words of others. */
function titlesIn(entry: Entry, isThere: (source: Source) => boolean): string {
  const sources = Object.values(sourcesOf(entry)).filter(isThere);
  return sources.map(({ title, url = '' }) => `${title} ${url}`).join(' ');
}

function votesIn({ pairs, blankBox, validVotes, invalidVotes, votersTurnedOut, statedMargin }: Contest): number[] {
  const lines = [...pairs, ...(blankBox ? [blankBox] : [])].flatMap(({ votes }) => votes ?? []);
  const figures = [validVotes, invalidVotes, votersTurnedOut, statedMargin].flatMap((figure) => figure?.value ?? []);
  return [...lines, ...figures];
}

/** True where votes of a contest cannot be official yet. */
function isUncounted({ votingDay, recapitulation, decrees }: Contest, day: string): boolean {
  const official = recapitulation?.date ?? decrees.find(({ kind }) => kind === 'result')?.date ?? votingDay;
  return day <= votingDay || day < official;
}

/** Every whole number below `node`, but for what came out of ballot boxes. */
function otherNumbers(node: unknown): number[] {
  if (typeof node === 'number') return [node];
  if (Array.isArray(node)) return node.flatMap(otherNumbers);
  if (!isFields(node)) return [];
  return Object.values(without(node, COUNTED)).flatMap(otherNumbers);
}

/** Votes of all counts, each with whether it is out on `day`. */
function countsOf(entries: readonly Entry[], day: string): { isOut: boolean; votes: number[] }[] {
  const ofElections = electionsOf(entries).flatMap(({ vote, revote, votesByRegion }) => [
    { isOut: !isUncounted(vote, day), votes: [...votesIn(vote), ...votesByRegion.flatMap(({ votes }) => votes)] },
    ...(revote ? [{ isOut: !isUncounted(revote, day), votes: votesIn(revote) }] : []),
  ]);
  const byDistrict = entries
    .filter(({ kind }) => kind === 'counts')
    .flatMap(({ data }) => (data as unknown as CountsData).counts)
    .map(({ asOf, rows }) => ({ isOut: asOf <= day, votes: rows.flatMap(({ votes }) => votes) }));
  return [...ofElections, ...byDistrict];
}

/** `entries` is all of the content, as it stands today. */
export function secretsOn(entries: readonly Entry[], day: string): Secrets {
  const elections = electionsOf(entries);
  const ordered = elections.filter(({ disputes }) =>
    disputes.some(({ outcome, decided = NEVER }) => outcome?.startsWith('granted') && decided <= day),
  );
  const coming = [
    ...entries.filter(({ kind }) => kind === 'stages').flatMap((entry) => announcedDays(entry, day)),
    // What a title of the day or before announced was known from it.
    ...entries.flatMap((entry) => datesIn(titlesIn(entry, (source) => dayOfSource(source, [], NEVER) <= day))),
    ...elections.map(({ vote }) => vote.votingDay),
    ...ordered.flatMap(({ revote }) => (revote ? [revote.votingDay, dayAfter(revote.votingDay)] : [])),
  ];
  const counts = countsOf(entries, day);
  const figuresOf = (isOut: boolean): number[] =>
    counts.filter((count) => count.isOut === isOut).flatMap(({ votes }) => votes);
  const titled = entries.flatMap(
    (entry) => titlesIn(entry, (source) => dayOfSource(source, [], ALWAYS) <= day).match(NUMBER) ?? [],
  );
  const common = new Set([
    ...entries.flatMap(({ data }) => otherNumbers(data)),
    ...titled.map((number) => Number(number.replaceAll('.', ''))),
    ...figuresOf(true),
  ]);
  const votes = figuresOf(false).filter((figure) => figure >= LEAST_TELLING && !common.has(figure));
  return {
    day,
    coming: new Set(coming),
    votes: new Set(votes.flatMap((figure) => [String(figure), formatCount(figure)])),
  };
}

const AROUND = 60;

function leak(file: string, text: string, what: string): Leak {
  const at = Math.max(text.indexOf(what), 0);
  return { file, what, around: text.slice(Math.max(at - AROUND, 0), at + AROUND).replace(/\s+/g, ' ') };
}

/** What the text of `file`, by its path in the site, says too early. */
export function leaksIn(file: string, text: string, { day, coming, votes }: Secrets): Leak[] {
  if (NOT_OF_CONTENT.test(file)) return [];
  const expected = [...coming];
  const words = text.replace(NO_WORDS, ' ');
  const dates = PAGE.test(file) ? [...daysIn(words), ...datesIn(words.replace(UNREAD, ' '))] : daysIn(words);
  const days = dates.filter(
    (date) =>
      isLater(date, day) && !expected.some((known) => known === date || (date.length > 4 && known.startsWith(date))),
  );
  const figures = OF_FILES.test(file)
    ? []
    : (words.match(NUMBER) ?? []).filter(
        (figure) => votes.has(figure) && (figure.includes('.') || !WITH_POSITIONS.test(file)),
      );
  return [...new Set([...days, ...figures])].map((what) => leak(file, words, what));
}
