/** The place finder in the browser. */
import { createFinder, type Finder } from '../finder/find.ts';
import { type ProvinceRow, unfold } from '../finder/places.ts';

const ADDRESS = '/tempat.json';

let loading: Promise<Finder> | undefined;

async function fetchRows(): Promise<ProvinceRow[]> {
  const response = await fetch(ADDRESS);
  if (!response.ok) throw new Error(`${ADDRESS}: ${response.status}`);
  return response.json() as Promise<ProvinceRow[]>;
}

/** Rejects where the list of places cannot be had; the next call then tries again. */
export function loadFinder(): Promise<Finder> {
  loading ??= fetchRows().then((rows) => createFinder(unfold(rows)));
  loading.catch(() => {
    loading = undefined;
  });
  return loading;
}
