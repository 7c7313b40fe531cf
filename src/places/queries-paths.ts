import { isProvinceId, provinceIdOf, slugOfRegion } from './regions.ts';
import { getRegions } from './queries.ts';

/** Paths of everything that each regency and city has under `/wilayah/<province>/<region>/`. */
export async function getRegionPaths() {
  const regions = await getRegions();
  return regions
    .filter(({ id }) => !isProvinceId(id))
    .map((region) => ({ params: { province: provinceIdOf(region.id), region: slugOfRegion(region.id) }, props: { region } }));
}

/** Paths of everything that each province has under `/wilayah/<province>/`. */
export async function getProvincePaths() {
  const regions = await getRegions();
  return regions.filter(({ id }) => isProvinceId(id)).map((region) => ({ params: { province: region.id }, props: { region } }));
}
