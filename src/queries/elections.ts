import { getCollection } from 'astro:content';
import type { Election } from '../lib/elections.ts';
import type { Region } from '../lib/regions.ts';
import { summarise, type ElectionSummary } from '../lib/summary.ts';
import { getRegions } from './regions.ts';
import { today } from './today.ts';

/** Every election of `edition`. */
export async function getElections(edition: number): Promise<Election[]> {
  const entries = await getCollection('elections', ({ data }) => data.edition === edition);
  return entries.map(({ id, data }) => ({ ...data, id }));
}

/** The election of `region` in `edition`. The content check makes sure that there is one. */
export async function getElection(edition: number, region: Region): Promise<Election> {
  const found = (await getElections(edition)).find((election) => election.region === region.id);
  if (!found) throw new Error(`Belum ada pemilihan ${edition} untuk ${region.id}.`);
  return found;
}

/** Summaries of all elections of `edition` as of today, by the key of their region. */
export async function getSummaries(edition: number): Promise<Map<string, ElectionSummary>> {
  const regions = await getRegions();
  return new Map(
    (await getElections(edition)).flatMap((election) => {
      const region = regions.find(({ id }) => id === election.region);
      return region ? [[region.id, summarise(region, election, today)] as const] : [];
    }),
  );
}
