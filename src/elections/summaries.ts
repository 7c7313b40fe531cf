/** Order and grouping of the summaries of one edition. */
import { byName, isProvinceId, provinceIdOf } from '../places/regions.ts';
import type { ElectionSummary } from './summary.ts';

/** The governor's election of a province with the elections of its regencies and cities. */
export interface ProvinceSummaries {
  province: ElectionSummary;
  members: ElectionSummary[];
}

type Summaries = ReadonlyMap<string, ElectionSummary>;

function byRegionName(a: ElectionSummary, b: ElectionSummary): number {
  return byName(a.region, b.region);
}

/** Regencies and cities of a province, by name. */
export function membersOf(summaries: Summaries, provinceId: string): ElectionSummary[] {
  return [...summaries.values()].filter(({ region }) => !isProvinceId(region.id) && provinceIdOf(region.id) === provinceId).sort(byRegionName);
}

/** Provinces by name with their members by name. */
export function summariesByProvince(summaries: Summaries): ProvinceSummaries[] {
  return [...summaries.values()]
    .filter(({ region }) => isProvinceId(region.id))
    .sort(byRegionName)
    .map((province) => ({ province, members: membersOf(summaries, province.region.id) }));
}
