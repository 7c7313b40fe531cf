import { recordOf } from '../elections/record.ts';
import { getAround } from './queries-around.ts';
import { getSummary } from '../elections/queries.ts';
import { getPageFrame } from '../site/queries.ts';
import type { RegionWithProfile } from './queries.ts';
import { getStages } from '../calendar/queries-stages.ts';

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
