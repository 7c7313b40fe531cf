import type { Entry } from '../reader/entries.ts';

/** Entries that share a key, each with the first file that has it. */
export function duplicates<T>(
  entries: readonly Entry<T>[],
  keyOf: (entry: Entry<T>) => string,
): { entry: Entry<T>; first: Entry<T> }[] {
  const first = new Map<string, Entry<T>>();
  return entries.flatMap((entry) => {
    const known = first.get(keyOf(entry));
    if (known) return [{ entry, first: known }];
    first.set(keyOf(entry), entry);
    return [];
  });
}
