/** `npm run bench -- national`: the same place finder over the whole country, in bytes and time, in one list and split by province. */
import { brotliCompressSync } from 'node:zlib';
import { getDistricts, getProvinces, getRegencies, getVillages } from 'idn-area-data';
import { districtsByRegency } from '../../src/lib/areas.ts';
import { createFinder } from '../../src/lib/finder/find.ts';
import { unfold, type ProvinceRow, type RegionRow } from '../../src/lib/finder/places.ts';
import { slugOf } from '../../src/lib/paths.ts';
import { misspell, randomFrom } from './typos.ts';

const QUERIES = 200;
const SEED = 7;

const kilobytes = (rows: unknown): number => brotliCompressSync(JSON.stringify(rows)).length / 1024;

export async function benchNational(): Promise<void> {
  const [provinces, regencies, districts, villages] = await Promise.all([getProvinces(), getRegencies(), getDistricts(), getVillages()]);
  const byRegency = districtsByRegency(districts, villages);
  const rows = provinces.map(({ code, name }): ProvinceRow => {
    const regions = regencies
      .filter((regency) => regency.province_code === code)
      .map((regency): RegionRow => {
        const [kind = '', ...rest] = regency.name.split(' ');
        const own = (byRegency.get(regency.code) ?? []).map(
          (district) => [district.name, [], district.villages.map((village) => village.name)] as RegionRow[4][number],
        );
        return [slugOf(rest.join(' ')), rest.join(' '), kind.toLowerCase(), [], own];
      });
    return [slugOf(name), name, [], regions];
  });
  const withoutVillages = rows.map(([slug, name, aliases, regions]) => [
    ...[slug, name, aliases],
    regions.map(([regionSlug, regionName, kind, regionAliases, own]) => [regionSlug, regionName, kind, regionAliases, own.map(([district]) => district)]),
  ]);
  const places = unfold(rows);
  const finder = createFinder(places);
  const random = randomFrom(SEED);
  const times = Array.from({ length: QUERIES }, () => {
    const name = places[Math.floor(random() * places.length)]?.name ?? '';
    const query = name.length > 3 ? misspell(name.toLowerCase(), 'swapped', random) : name;
    const start = performance.now();
    finder.find(query, 6);
    return performance.now() - start;
  }).sort((a, b) => a - b);
  const perProvince = rows.map((row) => kilobytes([row])).sort((a, b) => b - a);
  console.log(`${provinces.length} provinces, ${regencies.length} regions, ${districts.length} kecamatan, ${villages.length} villages`);
  console.table({
    'one list': `${kilobytes(rows).toFixed(0)} KB`,
    'without villages': `${kilobytes(withoutVillages).toFixed(1)} KB`,
    'largest province': `${(perProvince[0] ?? 0).toFixed(1)} KB`,
    'median province': `${(perProvince[Math.floor(perProvince.length / 2)] ?? 0).toFixed(1)} KB`,
    'a query, median': `${(times[Math.floor(QUERIES / 2)] ?? 0).toFixed(1)} ms`,
    'a query, 95th percentile': `${(times[Math.floor(QUERIES * 0.95)] ?? 0).toFixed(1)} ms`,
  });
}
