/** Parts in which a site can be built: one for each province, and one for all that belongs to no province or to several. */
import { isProvinceId, provinceIdOf, slugOfRegion } from './regions.ts';

export const COMMON_PART = 'umum';

/** An article or a contact: its key and the short keys of its places. */
export interface Placed {
  id: string;
  regions: readonly string[];
}

/** What decides on the part of an address. */
export interface PlacedContent {
  /** Keys of all regions, provinces among them. */
  regions: readonly string[];
  news: readonly Placed[];
  appeals: readonly Placed[];
  contacts: readonly Placed[];
}

/** Every part of a site with these regions: the common one, then the provinces by their keys. */
export function partNames(regions: readonly string[]): string[] {
  return [COMMON_PART, ...regions.filter(isProvinceId).sort()];
}

/** What each kind of page has as the first word of its address, where its second word is the key of an entry. */
const KINDS = { berita: 'news', imbauan: 'appeals', kontak: 'contacts' } as const;

/** Finds the part of the page or file at an address of the site, `/berita/2024-11-27-contoh/`. */
export function partFinder(content: PlacedContent): (address: string) => string {
  const provinceOf = new Map(content.regions.map((id) => [slugOfRegion(id), provinceIdOf(id)]));
  const entries = Object.fromEntries(
    Object.entries(KINDS).map(([word, kind]) => [word, new Map(content[kind].map(({ id, regions }) => [id, partOfPlaces(regions)]))]),
  );

  function partOfPlaces(slugs: readonly string[]): string {
    const parts = new Set(slugs.map((slug) => provinceOf.get(slug) ?? COMMON_PART));
    return parts.size === 1 ? ([...parts][0] ?? COMMON_PART) : COMMON_PART;
  }

  return (address) => {
    const [first = '', second = '', third = ''] = address
      .split('/')
      .filter((word) => word !== '')
      .map((word) => word.replace(/\.\w+$/, ''));
    if (first === 'wilayah' || first === 'luring') return provinceOf.get(second) ?? COMMON_PART;
    if (second === 'wilayah' || (first === 'data' && second === 'regions')) return provinceOf.get(third) ?? COMMON_PART;
    return entries[first]?.get(second) ?? COMMON_PART;
  };
}
