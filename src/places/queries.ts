import { getCollection } from 'astro:content';
import { getCode } from './queries-areas.ts';
import { once } from '../site/queries-once.ts';
import { groupByProvince, type ProvinceGroup, type Region } from './regions.ts';

/** A region with its profile, as Markdown and as HTML. */
export interface RegionWithProfile extends Region {
  profile: { markdown: string; html: string };
}

/** Every province, regency and city. */
export const getRegions = once<RegionWithProfile[]>(async () => {
  const entries = await getCollection('regions');
  return Promise.all(
    entries.map(async ({ id, data, body, rendered }) => ({
      ...data,
      id,
      code: await getCode(data),
      profile: { markdown: body ?? '', html: rendered?.html ?? '' },
    })),
  );
});

/** Provinces by name, each with its regions by name. */
export async function getProvinceGroups(): Promise<ProvinceGroup[]> {
  return groupByProvince(await getRegions());
}
