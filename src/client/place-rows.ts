/** The list of places, fetched once, when a search field is first touched. */
import type { ProvinceRow } from '../lib/finder/places.ts';

const ADDRESS = '/tempat.json';

let loading: Promise<ProvinceRow[]> | undefined;

/** Rejects where the list cannot be had; the next call then tries again. */
export function loadRows(): Promise<ProvinceRow[]> {
  loading ??= fetch(ADDRESS).then((response) => {
    if (!response.ok) throw new Error(`${ADDRESS}: ${response.status}`);
    return response.json() as Promise<ProvinceRow[]>;
  });
  loading.catch(() => {
    loading = undefined;
  });
  return loading;
}
