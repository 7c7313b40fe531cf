/** Names and order of regions. */
import type { RegionData, RegionKind } from '../kinds/region.ts';
import type { Office } from '../kinds/election.ts';

/** A region with its key, `kalimantan-timur` or `kalimantan-timur/balikpapan`, and its Kemendagri code. */
export interface Region extends RegionData {
  id: string;
  code: string;
}

/** A province with its regencies and cities. */
export interface ProvinceGroup {
  province: Region;
  regions: Region[];
}

/** True for the key of a province. */
export function isProvinceId(id: string): boolean {
  return !id.includes('/');
}

/** True for the short key of a province among `regions`. */
export function isProvinceSlug(slug: string, regions: readonly { id: string }[]): boolean {
  return regions.some(({ id }) => id === slug);
}

/** Key of the province that a region lies in; a province's own key for a province. */
export function provinceIdOf(id: string): string {
  return id.split('/')[0] ?? id;
}

/** Short key of a region, by which articles and contacts name it: `balikpapan`. */
export function slugOfRegion(id: string): string {
  return id.split('/').at(-1) ?? id;
}

/** Names of the places with these short keys. */
export function namesOf(slugs: readonly string[], regions: readonly { id: string; name: string }[]): string[] {
  return slugs.flatMap((slug) => regions.find(({ id }) => slugOfRegion(id) === slug)?.name ?? []);
}

/** Places by their short keys as links, in the order of `slugs`. */
export function linksOf<R extends { id: string; name: string }>(
  slugs: readonly string[],
  regions: readonly R[],
  hrefOf: (region: R) => string,
): { href: string; text: string }[] {
  return slugs.flatMap((slug) => {
    const region = regions.find(({ id }) => slugOfRegion(id) === slug);
    return region ? [{ href: hrefOf(region), text: region.name }] : [];
  });
}

/** By name as Indonesian sorts. */
export function byName(a: { name: string }, b: { name: string }): number {
  return a.name.localeCompare(b.name, 'id');
}

/** Provinces by name, each with its regions by name. */
export function groupByProvince(regions: readonly Region[]): ProvinceGroup[] {
  return regions
    .filter(({ id }) => isProvinceId(id))
    .sort(byName)
    .map((province) => ({
      province,
      regions: regions.filter(({ id }) => !isProvinceId(id) && provinceIdOf(id) === province.id).sort(byName),
    }));
}

const KIND_NAMES: Record<RegionKind, string> = { provinsi: 'Provinsi', kabupaten: 'Kabupaten', kota: 'Kota' };

/** `Kabupaten`, as a word of its own. */
export function kindName(kind: RegionKind): string {
  return KIND_NAMES[kind];
}

/** `Kabupaten Kutai Kartanegara` */
export function fullName({ kind, name }: Pick<Region, 'kind' | 'name'>): string {
  return `${kindName(kind)} ${name}`;
}

/** What most villages of a region are called: a kota has kelurahan alone. */
export function villagesName({ kind }: Pick<Region, 'kind'>): string {
  return kind === 'kota' ? 'kelurahan' : 'desa';
}

/** Name as Kemendagri lists it: `Kalimantan Timur` for a province, `Kota Balikpapan` for a city. */
export function officialName(region: Pick<RegionData, 'kind' | 'name'>): string {
  return region.kind === 'provinsi' ? region.name : fullName(region);
}

const OFFICE_TITLES: Record<Office, string> = {
  gubernur: 'Gubernur dan Wakil Gubernur',
  bupati: 'Bupati dan Wakil Bupati',
  'wali kota': 'Wali Kota dan Wakil Wali Kota',
};

/** `Bupati dan Wakil Bupati` */
export function officeTitle(office: Office): string {
  return OFFICE_TITLES[office];
}
