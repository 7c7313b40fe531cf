/** The place finder in the browser; its list of places is fetched once, when it is first wanted. */
import { createFinder, type Finder } from '../lib/finder/find.ts';
import { unfold, type ProvinceRow } from '../lib/finder/places.ts';

const ADDRESS = '/tempat.json';

let loading: Promise<Finder> | undefined;

/** Rejects where the list cannot be had; the next call then tries again. */
export function loadFinder(): Promise<Finder> {
  loading ??= fetch(ADDRESS)
    .then((response) => {
      if (!response.ok) throw new Error(`${ADDRESS}: ${response.status}`);
      return response.json() as Promise<ProvinceRow[]>;
    })
    .then((rows) => createFinder(unfold(rows)));
  loading.catch(() => {
    loading = undefined;
  });
  return loading;
}
