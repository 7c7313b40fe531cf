import { getCollection } from 'astro:content';
import { CONTESTS } from '../kinds/count.ts';
import { provinceIdOf } from '../places/regions.ts';
import { districtCount, NO_COUNTS, type DistrictCounts } from './district-counts.ts';
import { getSummaries } from './queries.ts';

/** Votes of a region by kecamatan in `edition`. */
export async function getDistrictCounts(edition: number, regionId: string): Promise<DistrictCounts> {
  const summaries = await getSummaries(edition);
  const [entry] = await getCollection('counts', ({ data }) => data.edition === edition && data.region === regionId);
  if (!entry) return NO_COUNTS;
  const { counts, sources } = entry.data;
  const own = summaries.get(regionId)?.election;
  const known = CONTESTS.flatMap((contest) => {
    const summary = summaries.get(contest === 'head' ? regionId : provinceIdOf(regionId));
    const count = counts.find((each) => each.contest === contest);
    return summary && count ? districtCount(count, summary.election, regionId, own ?? summary.election) : [];
  });
  return { counts: known, sources };
}
