import { getCollection } from 'astro:content';
import type { Election } from './elections.ts';
import { membersOf, summariesByProvince, summarise, type ElectionSummary, type ProvinceSummaries } from './summary.ts';
import { oncePerEdition } from '../site/queries-once.ts';
import { getRegions } from '../places/queries.ts';
import { today } from '../site/queries-today.ts';

/** Every election of `edition`. */
export async function getElections(edition: number): Promise<Election[]> {
  const entries = await getCollection('elections', ({ data }) => data.edition === edition);
  return entries.map(({ id, data }) => ({ ...data, id }));
}

/** Summaries of all elections of `edition` as of today, by the key of their region. */
export const getSummaries = oncePerEdition<Map<string, ElectionSummary>>(async (edition) => {
  const regions = await getRegions();
  return new Map(
    (await getElections(edition)).flatMap((election) => {
      const region = regions.find(({ id }) => id === election.region);
      return region ? [[region.id, summarise(region, election, today)] as const] : [];
    }),
  );
});

/** Summary of the election of one place. The content check makes sure that there is one. */
export async function getSummary(edition: number, regionId: string): Promise<ElectionSummary> {
  const found = (await getSummaries(edition)).get(regionId);
  if (!found) throw new Error(`Belum ada pemilihan ${edition} untuk ${regionId}.`);
  return found;
}

/** Summaries of a province's regencies and cities, by name. */
export async function getSummariesOfProvince(edition: number, provinceId: string): Promise<ElectionSummary[]> {
  return membersOf(await getSummaries(edition), provinceId);
}

/** Provinces by name, each with the summaries of its regencies and cities. */
export async function getSummariesByProvince(edition: number): Promise<ProvinceSummaries[]> {
  return summariesByProvince(await getSummaries(edition));
}
