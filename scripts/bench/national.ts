/**
 * `npm run bench -- national`: the same place finder over the whole country, in bytes and time: in one list, and split as a national
 * site would have to. Split, a reader loads every region and kecamatan, and the villages of one province.
 */
import { brotliCompressSync } from 'node:zlib';
import { getDistricts, getProvinces, getRegencies, getVillages } from 'idn-area-data';
import { districtsByRegency } from '../../src/lib/areas.ts';
import { createFinder, type Finder } from '../../src/lib/finder/find.ts';
import { unfold, type DistrictRow, type ProvinceRow, type RegionRow } from '../../src/lib/finder/places.ts';
import { slugOf } from '../../src/lib/paths.ts';
import { judge } from './targets.ts';
import { misspell, randomFrom } from './typos.ts';

const QUERIES = 200;
const SEED = 7;
/** Bytes of places that a reader may have to load. */
const BUDGET_KB = 60;

const kilobytes = (text: string): number => brotliCompressSync(text).length / 1024;
const byName = (a: string, b: string): number => a.localeCompare(b, 'id');

/** All provinces as the finder reads them, names sorted. */
async function nationalRows(): Promise<ProvinceRow[]> {
  const [provinces, regencies, districts, villages] = await Promise.all([getProvinces(), getRegencies(), getDistricts(), getVillages()]);
  console.log(`${provinces.length} provinces, ${regencies.length} regions, ${districts.length} kecamatan, ${villages.length} villages`);
  const byRegency = districtsByRegency(districts, villages);
  return provinces.map(({ code, name }): ProvinceRow => {
    const regions = regencies
      .filter((regency) => regency.province_code === code)
      .map((regency): RegionRow => {
        const [kind = '', ...rest] = regency.name.split(' ');
        const own = (byRegency.get(regency.code) ?? [])
          .map((district): DistrictRow => [district.name, [], district.villages.map((village) => village.name).sort(byName)])
          .sort(([a], [b]) => byName(a, b));
        return [slugOf(rest.join(' ')), rest.join(' '), kind.toLowerCase(), [], own];
      });
    return [slugOf(name), name, [], regions];
  });
}

/** Regions and kecamatan, a line for a region: `kabupaten:Paser:Batu Engau,Kuaro`. */
const commonText = (rows: readonly ProvinceRow[]): string =>
  rows
    .map(([, name, , regions]) =>
      [name, ...regions.map(([, region, kind, , own]) => `${kind[0] ?? ''}:${region}:${own.map(([district]) => district).join(',')}`)].join('\n'),
    )
    .join('\n\n');

/** Villages of a province, a line for a kecamatan in the order of the common list. */
const villageText = ([, , , regions]: ProvinceRow): string => regions.flatMap(([, , , , own]) => own.map(([, , villages]) => villages.join(','))).join('\n');

/** Only the province at `index` keeps its villages. */
const asLoaded = (rows: readonly ProvinceRow[], index: number): ProvinceRow[] =>
  rows.map(([slug, name, aliases, regions], at) => [
    ...([slug, name, aliases] as const),
    at === index
      ? regions
      : regions.map(([regionSlug, region, kind, none, own]): RegionRow => [regionSlug, region, kind, none, own.map(([district]) => [district, [], []])]),
  ]);

/** Sorted milliseconds of misspelt queries. */
function timesOf(finder: Finder): number[] {
  const random = randomFrom(SEED);
  return Array.from({ length: QUERIES }, () => {
    const name = finder.places[Math.floor(random() * finder.places.length)]?.name ?? '';
    const query = name.length > 3 ? misspell(name.toLowerCase(), 'swapped', random) : name;
    const start = performance.now();
    finder.find(query, 6);
    return performance.now() - start;
  }).sort((a, b) => a - b);
}

const describe = (times: readonly number[]): string =>
  `median ${(times[Math.floor(QUERIES / 2)] ?? 0).toFixed(1)} ms, 95th percentile ${(times[Math.floor(QUERIES * 0.95)] ?? 0).toFixed(1)} ms`;

/** Prints bytes and times; the target where it was missed. */
export async function benchNational(): Promise<string[]> {
  const rows = await nationalRows();
  const villages = rows.map((row, index) => ({ index, size: kilobytes(villageText(row)) })).sort((a, b) => b.size - a.size);
  const [largest, median] = [villages[0], villages[Math.floor(villages.length / 2)]];
  const common = kilobytes(commonText(rows));
  console.table({
    'one list for all': `${kilobytes(JSON.stringify(rows)).toFixed(0)} KB`,
    'regions and kecamatan of the country': `${common.toFixed(1)} KB`,
    'villages of the largest province': `${(largest?.size ?? 0).toFixed(1)} KB`,
    'villages of the median province': `${(median?.size ?? 0).toFixed(1)} KB`,
    'a query in one list for all': describe(timesOf(createFinder(unfold(rows)))),
    'a query in what a reader loads': describe(timesOf(createFinder(unfold(asLoaded(rows, largest?.index ?? 0))))),
  });
  return judge('The place finder over the whole country', [
    { what: 'Places that a reader loads, at most', value: common + (largest?.size ?? 0), unit: 'KB', most: BUDGET_KB },
  ]);
}
