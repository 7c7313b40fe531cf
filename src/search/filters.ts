/** How the search files a page: by kind, place and year. */
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
