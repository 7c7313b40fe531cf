import { getCollection, getEntry } from 'astro:content';
import type { StagesData } from '../kinds/stages.ts';

/** The official calendar of `edition`. The content check makes sure that there is one. */
export async function getStages(edition: number): Promise<StagesData> {
  const entry = await getEntry('stages', String(edition));
  if (!entry) throw new Error(`Berkas content/stages/${edition}.yaml belum ada.`);
  return entry.data;
}

/** Years of all editions, the newest first. */
export async function getEditions(): Promise<number[]> {
  return (await getCollection('stages')).map(({ data }) => data.edition).sort((a, b) => b - a);
}
