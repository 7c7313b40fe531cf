/** Where the search has nothing but what is saved on the phone. */
import { BANNER_ID } from '../names.ts';
import { filesOf } from '../list.ts';
import { readStore } from './read-store.ts';

export interface SavedPages {
  /** Paths of pages. */
  pages: ReadonlySet<string>;
}

async function read(): Promise<SavedPages | null> {
  const store = await readStore();
  if (!store) return null;
  const addresses = filesOf(Object.values(store.record.places)).map(([address]) => address);
  return { pages: new Set(addresses.filter((address) => address.endsWith('/'))) };
}

let reading: Promise<SavedPages | null> | undefined;

/** What is saved, where this page comes from the store or there is no network; else `null`, and everything is searched. */
export async function savedOnly(): Promise<SavedPages | null> {
  if (document.getElementById(BANNER_ID) === null && navigator.onLine) return null;
  return (reading ??= read().catch(() => null));
}
