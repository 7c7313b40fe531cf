/** What is saved, read by pages and by the service worker alike. Nothing is made by reading. */
import { readRecord, type StoreRecord } from '../list.ts';
import { RECORD, STORES } from '../names.ts';

export interface Store {
  /** Name of its cache. */
  name: string;
  record: StoreRecord;
}

/** The store that was filled to its end; `null` where nothing is saved, or nothing that can be read. Rejects where the browser forbids storage. */
export async function readStore(): Promise<Store | null> {
  for (const name of STORES) {
    const written = await caches.match(RECORD, { cacheName: name });
    const record = written && readRecord(await written.json().catch(() => null));
    if (record) return { name, record };
  }
  return null;
}

/** Deletes every store whose name is `chosen`. */
export async function deleteStores(chosen: (name: string) => boolean): Promise<void> {
  await Promise.all((await caches.keys()).filter(chosen).map((name) => caches.delete(name)));
}
