import { getStages } from '../calendar/queries.ts';
import { countAreas } from '../places/areas.ts';
import { getDistrictsOf, getRegion } from '../places/queries.ts';
import { isProvinceId, provinceIdOf } from '../places/regions.ts';
import { getLayoutProps } from '../site/queries.ts';
import { NO_COUNTS } from './district-counts.ts';
import { getDistrictCounts } from './queries-counts.ts';
import { getPlaceElections, getSummaries, getSummary } from './queries.ts';
import { recordOf } from './record.ts';
import type { RecordContents } from './sections.ts';
import { membersOf, type ElectionSummary } from './summary.ts';

/** What the record of an election is made of. */
export async function getRecordContents(summary: ElectionSummary): Promise<RecordContents> {
  const { region, election } = summary;
  const summaries = await getSummaries(election.edition);
  return isProvinceId(region.id)
    ? { summary, province: null, members: membersOf(summaries, region.id), districtCounts: NO_COUNTS }
    : {
        summary,
        province: summaries.get(provinceIdOf(region.id)) ?? null,
        members: [],
        districtCounts: await getDistrictCounts(election.edition, region.id),
      };
}

/** What the page of the record of the election of a place in `edition` shows. */
export async function getRecord(edition: number, regionId: string) {
  const region = await getRegion(regionId);
  const summary = await getSummary(edition, regionId);
  const contents = await getRecordContents(summary);
  const { current, older } = await getPlaceElections(regionId);
  const otherEditions = [...(current ? [current] : []), ...older]
    .map(({ election }) => election.edition)
    .filter((other) => other !== edition)
    .sort((a, b) => b - a);
  // The profile of a place tells how its first election here was kept safe. Later ones have that in their own fields alone.
  const profile = otherEditions.some((other) => other < edition) ? { markdown: '', html: '' } : region.profile;
  return {
    contents,
    record: recordOf(region, contents, await getStages(edition), profile.markdown),
    profileHtml: profile.html,
    areas: isProvinceId(regionId) ? null : countAreas(await getDistrictsOf(region.code)),
    otherEditions,
    layoutProps: await getLayoutProps(),
  };
}
