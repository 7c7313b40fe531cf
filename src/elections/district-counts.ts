/** Votes by kecamatan as pages speak of them: sums, shares of a row, and how a count stands to the official result. */
import type { Contest } from '../kinds/contest.ts';
import type { CountData, Stations } from '../kinds/count.ts';
import type { ElectionData, Office } from '../kinds/election.ts';
import type { Source } from '../kinds/fields.ts';
import { formatDate } from '../site/dates.ts';
import { formatCount } from '../site/numbers.ts';
import { pairName } from './elections.ts';
import { ballotLines } from './tally.ts';

/** A line of the ballot as the head of a column. */
export interface CountLine {
  number: number | null;
  /** `Rahmad Mas'ud dan Bagus Susetyo`, or the blank box. */
  name: string;
}

export interface DistrictRow {
  district: string;
  /** In the order of the ballot. */
  votes: readonly number[];
  /** 0 to 1, of the votes of the row; `null` where there are none. */
  shares: readonly number[] | null;
  stations: Stations | null;
}

export interface DistrictCount extends Omit<CountData, 'rows'> {
  office: Office;
  lines: CountLine[];
  /** By name. */
  rows: DistrictRow[];
  sums: number[];
  /** Of all kecamatan; `null` for an official count, which has all. */
  stations: Stations | null;
  /** What KPU set for the whole place, in the order of the ballot; `null` where it is not known. */
  official: number[] | null;
  /** Day of the vote that took the place of this one, after it was annulled. */
  replacedOn: string | null;
  /** Repeat votes at single stations that came after the count, in its place. */
  laterRepeats: ElectionData['repeatVotes'];
}

/** All counts of a region, with their sources by key. */
export interface DistrictCounts {
  /** That of the region's own election, then that of the governor's, as far as there are any. */
  counts: DistrictCount[];
  sources: Record<string, Source>;
}

export const NO_COUNTS: DistrictCounts = { counts: [], sources: {} };

const list = new Intl.ListFormat('id-ID');

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

function linesOf(contest: Contest): CountLine[] {
  return ballotLines(contest).map(({ number, index }) => {
    const pair = contest.pairs[index];
    return { number, name: pair ? pairName(pair) : 'Kotak kosong' };
  });
}

/** Official votes of the region, in the order of the ballot. Those of a governor are listed in the order of pairs. */
function officialVotes(
  { vote, votesByRegion }: ElectionData,
  { contest }: CountData,
  regionId: string,
): number[] | null {
  const here = votesByRegion.find(({ region }) => region === regionId)?.votes ?? [];
  const votes = ballotLines(vote).map((line) => (contest === 'head' ? line.votes : (here[line.index] ?? null)));
  return votes.every((value) => value !== null) ? votes : null;
}

/**
 * `count` of the region held against `election`, that of the region or of its province, as far as that is known today.
 * Repeat votes of both contests stand in the region's own election.
 */
export function districtCount(
  counted: CountData,
  election: ElectionData,
  regionId: string,
  { repeatVotes }: Pick<ElectionData, 'repeatVotes'>,
): DistrictCount {
  const { rows, ...count } = counted;
  const replacedOn = election.revote?.votingDay ?? null;
  const lines = linesOf(election.vote);
  const stations = rows.flatMap((row) => row.stations ?? []);
  return {
    ...count,
    office: election.office,
    lines,
    rows: rows
      .map(({ district, votes, stations: own = null }) => {
        const all = sum(votes);
        return { district, votes, shares: all > 0 ? votes.map((value) => value / all) : null, stations: own };
      })
      .sort((a, b) => a.district.localeCompare(b.district, 'id')),
    sums: lines.map((_, line) => sum(rows.map(({ votes }) => votes[line] ?? 0))),
    stations:
      stations.length > 0
        ? { counted: sum(stations.map(({ counted }) => counted)), all: sum(stations.map(({ all }) => all)) }
        : null,
    official: officialVotes(election, counted, regionId),
    replacedOn,
    laterRepeats: repeatVotes.filter(
      ({ date, contests }) =>
        contests.includes(count.contest) && date > count.asOf && !(replacedOn && date >= replacedOn),
    ),
  };
}

/** `No. 1` at the head of a column; the name where no source states the number. */
export function lineTitle({ number, name }: CountLine): string {
  return number === null ? name : `No. ${number}`;
}

/** True where some polling stations had not been counted. */
export function isUnfinished({ stations }: Pick<DistrictCount, 'stations'>): boolean {
  return stations !== null && stations.counted < stations.all;
}

/** Which count it is, of which day, and how far it was: in the whole region or, by its `stations`, in a part of it. */
export function countLabel({ status, asOf, time }: DistrictCount, stations: Stations | null): string {
  if (status === 'official') return `Hasil resmi KPU menurut kecamatan, ${formatDate(asOf)}.`;
  const counted = stations
    ? ` ${formatCount(stations.counted)} dari ${formatCount(stations.all)} tempat pemungutan suara (TPS) sudah terhitung saat itu.`
    : '';
  return `Hitungan sementara di Sirekap KPU, ${formatDate(asOf)}${time ? ` pukul ${time.replace(':', '.')} WIB` : ''}. Ini bukan hasil resmi.${counted}`;
}

/** True where every line has as many votes as KPU set. */
export function equalsOfficial({ sums, official }: DistrictCount): boolean {
  return official !== null && sums.every((votes, line) => votes === official[line]);
}

/** That the vote was annulled and held again; nothing where it stands. */
export function annulment({ replacedOn }: DistrictCount): string[] {
  if (replacedOn === null) return [];
  return [`Suara ini dibatalkan dan tidak berlaku lagi. Pemungutan suara diulang pada ${formatDate(replacedOn)}.`];
}

/** What KPU set for the whole of `place`, for the votes of a part of it. */
export function officialSentence({ official, replacedOn }: DistrictCount, place: string): string {
  if (official === null) return `Hasil resmi seluruh ${place} belum kami temukan.`;
  return `Hasil resmi seluruh ${place}${replacedOn ? ', yang dibatalkan' : ''}, menurut nomor urut: ${list.format(official.map(formatCount))} suara.`;
}

/** Votes of one kecamatan in each election that was counted there, and their sources. */
export function countsIn(
  { counts, sources }: DistrictCounts,
  district: string,
): { votes: { count: DistrictCount; row: DistrictRow }[]; sources: Source[] } {
  const votes = counts.flatMap((count) => {
    const row = count.rows.find((each) => each.district === district);
    return row ? [{ count, row }] : [];
  });
  const used = new Set(votes.flatMap(({ count }) => count.sources));
  return { votes, sources: [...used].flatMap((key) => sources[key] ?? []) };
}

/** Sentences on how the count stands to the official result; each says only what is known. */
export function countRemarks(count: DistrictCount): string[] {
  const { status, official, stations, laterRepeats } = count;
  if (official === null) return [...annulment(count), 'Belum ada hasil resmi yang kami temukan untuk dibandingkan.'];
  if (equalsOfficial(count)) return [...annulment(count), 'Jumlahnya sama dengan hasil resmi.'];
  const uncounted = stations ? stations.all - stations.counted : 0;
  return [
    ...annulment(count),
    status === 'sirekap'
      ? `Jumlahnya berbeda dari hasil resmi.${uncounted > 0 ? ` Saat itu ${formatCount(uncounted)} TPS belum terhitung.` : ''} Angka juga bisa dibetulkan dalam rapat pleno KPU sesudahnya.`
      : 'Jumlahnya berbeda dari hasil seluruh daerah.',
    ...laterRepeats.map(
      ({ date, pollingStations }) =>
        `Suara ulang di ${formatCount(pollingStations)} TPS pada ${formatDate(date)} belum termasuk.`,
    ),
  ];
}
