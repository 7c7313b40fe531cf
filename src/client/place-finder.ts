/** The place finder in the browser. */
import { createFinder, type Finder } from '../lib/finder/find.ts';
import { unfold } from '../lib/finder/places.ts';
import { loadRows } from './place-rows.ts';

let loading: Promise<Finder> | undefined;

/** Rejects where the list of places cannot be had; the next call then tries again. */
export function loadFinder(): Promise<Finder> {
  loading ??= loadRows().then((rows) => createFinder(unfold(rows)));
  loading.catch(() => {
    loading = undefined;
  });
  return loading;
}
