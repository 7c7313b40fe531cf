import { getCollection } from 'astro:content';
import { getDistricts, getProvinces, getRegencies, getVillages } from 'idn-area-data';
import type { RegionData } from '../kinds/region.ts';
import { slugOf } from '../site/paths.ts';
import { once } from '../site/queries-once.ts';
import { codesByName, districtsByRegency, type District } from './areas.ts';
import {
  groupByProvince,
  isProvinceId,
  officialName,
  provinceIdOf,
  slugOfRegion,
  type ProvinceGroup,
  type Region,
} from './regions.ts';

/** The package reads a table of 83,762 villages: once a build is enough. */
const districts = Promise.all([getDistricts(), getVillages()]).then(([rows, villages]) =>
  districtsByRegency(rows, villages),
);

const codes = Promise.all([getProvinces(), getRegencies()]).then((tables) => codesByName(...tables));

/** Kemendagri code of a place by its kind and name. The content check makes sure that there is one. */
export async function getCode(region: RegionData): Promise<string> {
  const code = (await codes).get(officialName(region));
  if (!code) throw new Error(`${officialName(region)} tidak ada di daftar Kemendagri.`);
  return code;
}

/** Kecamatan and villages of a regency or city by its Kemendagri code. */
export async function getDistrictsOf(code: string): Promise<District[]> {
  return (await districts).get(code) ?? [];
}

/** A region with its profile, as Markdown and as HTML. */
export interface RegionWithProfile extends Region {
  profile: { markdown: string; html: string };
}

/** Every province, regency and city. */
export const getRegions = once<RegionWithProfile[]>(async () => {
  const entries = await getCollection('regions');
  return Promise.all(
    entries.map(async ({ id, data, body, rendered }) => ({
      ...data,
      id,
      code: await getCode(data),
      profile: { markdown: body ?? '', html: rendered?.html ?? '' },
    })),
  );
});

/** One place. The content check makes sure that every election has its own. */
export async function getRegion(id: string): Promise<RegionWithProfile> {
  const found = (await getRegions()).find((region) => region.id === id);
  if (!found) throw new Error(`Berkas content/regions/${id}.md belum ada.`);
  return found;
}

/** Provinces by name, each with its regions by name. */
export async function getProvinceGroups(): Promise<ProvinceGroup[]> {
  return groupByProvince(await getRegions());
}

/** Regencies and cities of a province, by name. */
export async function getRegionsOf(provinceId: string): Promise<Region[]> {
  return (await getProvinceGroups()).find(({ province }) => province.id === provinceId)?.regions ?? [];
}

/** Paths of everything that each regency and city has under `/wilayah/<province>/<region>/`. */
export async function getRegionPaths() {
  const regions = await getRegions();
  return regions
    .filter(({ id }) => !isProvinceId(id))
    .map((region) => ({
      params: { province: provinceIdOf(region.id), region: slugOfRegion(region.id) },
      props: { region },
    }));
}

/** Paths of the pages of all kecamatan. */
export async function getDistrictPaths() {
  const regions = await getRegionPaths();
  const all = await Promise.all(
    regions.map(async ({ params, props }) =>
      (await getDistrictsOf(props.region.code)).map((district) => ({
        params: { ...params, district: slugOf(district.name) },
        props: { ...props, district },
      })),
    ),
  );
  return all.flat();
}

/** Paths of everything that each province has under `/wilayah/<province>/`. */
export async function getProvincePaths() {
  const regions = await getRegions();
  return regions
    .filter(({ id }) => isProvinceId(id))
    .map((region) => ({ params: { province: region.id }, props: { region } }));
}
