import { getCollection } from 'astro:content';
import type { Election } from './elections.ts';
import { summariesByProvince, summarise, type ElectionSummary, type ProvinceSummaries } from './summary.ts';
import { placeElections, type Head, type PlaceElections } from './place-elections.ts';
import { getRegions } from '../places/queries.ts';
import type { Region } from '../places/regions.ts';
import { CURRENT_EDITION } from '../site.ts';
import { once, oncePerEdition } from '../site/queries-once.ts';
import { today } from '../site/queries-today.ts';

/** Every election of every edition. */
export async function getElections(): Promise<Election[]> {
  return (await getCollection('elections')).map(({ id, data }) => ({ ...data, id }));
}

/** Summaries of the elections of all editions as of today. */
export const getAllSummaries = once<ElectionSummary[]>(async () => {
  const regions = await getRegions();
  return (await getElections()).flatMap((election) => {
    const region = regions.find((place) => place.id === election.region);
    return region ? [summarise(region, election, today)] : [];
  });
});

/** Summaries of all elections of `edition` as of today, by the key of their region. */
export const getSummaries = oncePerEdition<Map<string, ElectionSummary>>(async (edition) => {
  const own = (await getAllSummaries()).filter(({ election }) => election.edition === edition);
  return new Map(own.map((summary) => [summary.region.id, summary]));
});

/** The elections of one place: who governs by which, which is on, and the others. */
export async function getPlaceElections(regionId: string): Promise<PlaceElections> {
  const own = (await getAllSummaries()).filter(({ region }) => region.id === regionId);
  return placeElections(own, CURRENT_EDITION);
}

/** Who governs each of `regions`, in their order. */
export async function getHeads(regions: readonly Region[]): Promise<Head[]> {
  return Promise.all(
    regions.map(async (region) => ({ region, winner: (await getPlaceElections(region.id)).sitting?.winner ?? null })),
  );
}

/** Paths of the records of all editions, of provinces as of regencies and cities. */
export async function getRecordPaths() {
  return (await getAllSummaries()).map(({ region, election }) => ({
    params: { edition: String(election.edition), place: region.id },
    props: { edition: election.edition, regionId: region.id },
  }));
}

/** Summary of the election of one place. The content check makes sure that there is one. */
export async function getSummary(edition: number, regionId: string): Promise<ElectionSummary> {
  const found = (await getSummaries(edition)).get(regionId);
  if (!found) throw new Error(`Belum ada pemilihan ${edition} untuk ${regionId}.`);
  return found;
}

/** Provinces by name, each with the summaries of its regencies and cities. */
export async function getSummariesByProvince(edition: number): Promise<ProvinceSummaries[]> {
  return summariesByProvince(await getSummaries(edition));
}
