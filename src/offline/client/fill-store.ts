/**
 * Fills and empties the store. It is filled as a whole, beside the one that is read: a page, its numbers and its search are always of
 * one build, and what stops half-way leaves nothing behind.
 */
import {
  filesOf,
  hasSameFiles,
  listAddress,
  readList,
  savedAtOf,
  type ListedFile,
  type OfflineList,
  type StoreRecord,
} from '../list.ts';
import { LOCK, RECORD, STORES, STORE_PREFIX } from '../names.ts';
import { ask, fetchFile, OtherBuildError } from './fetch-file.ts';
import { deleteStores, readStore, type Store } from './read-store.ts';
import { registerWorker, removeWorker } from './worker.ts';

/** Files that are asked for side by side. */
const AT_ONCE = 6;

type Progress = (done: number, all: number) => void;

/** Runs `work` while no other tab changes the store. */
async function alone<T>(work: () => Promise<T>): Promise<T> {
  return 'locks' in navigator ? navigator.locks.request(LOCK, work) : work();
}

/** The list of the place at `path`, and when the server gave it. */
export async function fetchList(path: string): Promise<{ list: OfflineList; savedAt: number | null }> {
  const response = await ask(listAddress(path));
  const list = readList(await response.json().catch(() => null));
  if (!list) throw new OtherBuildError(`${listAddress(path)}: no list`);
  return { list, savedAt: savedAtOf(response.headers.get('date'), list.date) };
}

async function write(store: Cache, record: StoreRecord): Promise<void> {
  await store.put(RECORD, new Response(JSON.stringify(record), { headers: { 'content-type': 'application/json' } }));
}

async function fill(name: string, files: readonly ListedFile[], old: Store | null, progress: Progress): Promise<Cache> {
  const [store, before] = [await caches.open(name), old && (await caches.open(old.name))];
  const known = new Map(filesOf(Object.values(old?.record.places ?? {})).map(([address, , hash]) => [address, hash]));
  const waiting = [...files];
  let done = 0;
  const work = async (): Promise<void> => {
    for (let file = waiting.shift(); file; file = waiting.shift()) {
      const saved = known.get(file[0]) === file[2] ? await before?.match(file[0]) : undefined;
      await store.put(file[0], saved ?? (await fetchFile(file)));
      progress(++done, files.length);
    }
  };
  const stop = (error: unknown): void => {
    waiting.length = 0;
    throw error;
  };
  // All have stopped before anything is cleared away.
  const ended = await Promise.allSettled(Array.from({ length: AT_ONCE }, () => work().catch(stop)));
  for (const end of ended) if (end.status === 'rejected') throw end.reason;
  return store;
}

/** Fetches the places of `paths` as the site has them now, into a store of their own, and puts it in the place of `old`. */
async function replace(paths: readonly string[], old: Store | null, progress: Progress): Promise<StoreRecord> {
  const fetched = await Promise.all(paths.map(async (path) => ({ path, ...(await fetchList(path)) })));
  const times = fetched.flatMap(({ savedAt }) => savedAt ?? []);
  const record: StoreRecord = {
    savedAt: times.length === fetched.length ? Math.min(...times) : null,
    places: Object.fromEntries(fetched.map(({ path, list }) => [path, list])),
  };
  const name = STORES.find((other) => other !== old?.name) ?? '';
  // What a tab that was closed too early has left.
  await deleteStores((other) => other.startsWith(STORE_PREFIX) && other !== old?.name);
  if (old && hasSameFiles(old.record, record)) {
    await write(await caches.open(old.name), record);
    return record;
  }
  try {
    await write(await fill(name, filesOf(Object.values(record.places)), old, progress), record);
  } catch (error) {
    await caches.delete(name);
    throw error;
  }
  if (old) await caches.delete(old.name);
  return record;
}

/** Asks the browser to delete nothing where the phone is short of room. Not every browser can be asked, and one may ask the reader first: nothing waits for it. */
function askToStay(): void {
  const { storage } = navigator as { storage?: Partial<StorageManager> };
  storage?.persist?.().catch(() => false);
}

/** Keeps the place at `path`, and brings all that was saved before up to date. Rejects without a trace where that fails. */
export function keepPlace(path: string, progress: Progress): Promise<StoreRecord> {
  return alone(async () => {
    const old = await readStore();
    await registerWorker();
    askToStay();
    try {
      return await replace([...new Set([...Object.keys(old?.record.places ?? {}), path])], old, progress);
    } catch (error) {
      if (!old) await removeWorker();
      throw error;
    }
  });
}

/** Brings what is saved up to date, where anything is. What was saved stays where that fails. */
export function refreshPlaces(): Promise<StoreRecord | null> {
  return alone(async () => {
    const old = await readStore();
    return old && replace(Object.keys(old.record.places), old, () => undefined);
  });
}

async function forgetAll(): Promise<void> {
  await deleteStores((name) => name.startsWith(STORE_PREFIX));
  await removeWorker();
}

/** Where nothing is saved, leaves nothing of it on the phone: a tab may have been closed before its store was full. */
export function tidy(): Promise<void> {
  return alone(async () => {
    if (!(await readStore())) await forgetAll();
  });
}

/** Deletes the place at `path`, and what it alone needed. With the last place the worker goes too. */
export function forgetPlace(path: string): Promise<void> {
  return alone(async () => {
    const old = await readStore();
    const { [path]: gone, ...places } = old?.record.places ?? {};
    if (!old || !gone || Object.keys(places).length === 0) {
      await forgetAll();
      return;
    }
    const store = await caches.open(old.name);
    await write(store, { ...old.record, places });
    const needed = new Set(filesOf(Object.values(places)).map(([address]) => address));
    await Promise.all(gone.files.filter(([address]) => !needed.has(address)).map(([address]) => store.delete(address)));
  });
}
