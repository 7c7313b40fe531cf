import { isProvinceId, provinceIdOf, slugOfRegion } from '../lib/regions.ts';
import { getRegions } from './regions.ts';

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
