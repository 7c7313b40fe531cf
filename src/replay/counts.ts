/** Votes by kecamatan say nothing without the names on the ballot. */
import type { CountsData } from '../kinds/count.ts';
import type { ElectionData } from '../kinds/election.ts';
import { provinceIdOf } from '../places/regions.ts';
import type { Entry } from './entry.ts';

/** `entry` with the counts of votes whose pairs are known by `elections`. */
export function withBallot(entry: Entry, elections: readonly ElectionData[]): Entry[] {
  const { edition, region, counts } = entry.data as unknown as CountsData;
  const stands = (place: string): boolean =>
    elections.some(({ edition: year, region: id, vote }) => year === edition && id === place && vote.pairs.length > 0);
  const readable = counts.filter(({ contest }) => stands(contest === 'head' ? region : provinceIdOf(region)));
  return readable.length > 0 ? [{ ...entry, data: { ...entry.data, counts: readable } }] : [];
}
