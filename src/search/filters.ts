/** What a page tells the search of itself: its kind, place and year, and other names of its place. */
import { hasBlankBox, type Election } from '../elections/elections.ts';
import { fullName, type Region } from '../places/regions.ts';
import type { PageKind } from './rank.ts';

export interface SearchFile {
  kind: PageKind;
  /** Names of the places that the page speaks of. */
  places?: readonly string[];
  /** Any date of the page; its year counts. */
  date?: string;
}

/** Values of `data-pagefind-filter`, one for an element: Pagefind takes all behind the colon as one value. */
export function searchFilters({ kind, places = [], date }: SearchFile): string[] {
  return [`jenis:${kind}`, ...places.map((place) => `daerah:${place}`), ...(date ? [`tahun:${date.slice(0, 4)}`] : [])];
}

/** Names and words that people type for a region and that its text may not have: short forms, its seat, what its vote was known for. */
export function searchTerms(region: Region, election: Election | null): string[] {
  return [
    fullName(region),
    ...region.aliases,
    ...(region.seat ? [region.seat.name] : []),
    ...(election && hasBlankBox(election) ? ['kotak kosong'] : []),
    ...(election?.revote ? ['pemungutan suara ulang', 'PSU'] : []),
  ];
}
