import { recordOf } from '../lib/record.ts';
import { getAround } from './around.ts';
import { getSummary } from './elections.ts';
import { getPageFrame } from './page.ts';
import type { RegionWithProfile } from './regions.ts';
import { getStages } from './stages.ts';

/** What the page of a province, regency or city shows of its election in `edition`. */
export async function getPlace(edition: number, region: RegionWithProfile) {
  const summary = await getSummary(edition, region.id);
  return {
    summary,
    record: recordOf(region, summary.election, await getStages(edition), region.profile.markdown),
    profileHtml: region.profile.html,
    around: await getAround(region),
    frame: await getPageFrame(),
  };
}
