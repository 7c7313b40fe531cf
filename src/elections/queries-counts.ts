import { getCollection } from 'astro:content';
import { CONTESTS } from '../kinds/count.ts';
import type { Source } from '../kinds/fields.ts';
import { provinceIdOf } from '../places/regions.ts';
import { districtCount, type DistrictCount } from './district-counts.ts';
import { getSummaries } from './queries.ts';

export interface DistrictCounts {
  /** That of the region's own election, then that of the governor's, as far as there are any. */
  counts: DistrictCount[];
  /** Sources of the counts by their key. */
  sources: Record<string, Source>;
}

/** Votes of a region by kecamatan in `edition`. */
export async function getDistrictCounts(edition: number, regionId: string): Promise<DistrictCounts> {
  const summaries = await getSummaries(edition);
  const [entry] = await getCollection('counts', ({ data }) => data.edition === edition && data.region === regionId);
  if (!entry) return { counts: [], sources: {} };
  const { counts, sources } = entry.data;
  const known = CONTESTS.flatMap((contest) => {
    const summary = summaries.get(contest === 'head' ? regionId : provinceIdOf(regionId));
    const count = counts.find((each) => each.contest === contest);
    return summary && count ? districtCount(count, summary.election, regionId) : [];
  });
  return { counts: known, sources };
}
