/** Names that pages, their scripts and the service worker share for what a reader keeps on the phone. */

/** The worker's address, never another: a browser looks there for its next version. */
export const WORKER = '/sw.js';
/** The one Trusted Types policy of the site; it lets a script register the worker and nothing else. */
export const WORKER_POLICY = 'pilkada-luring';

/** How the names of all stores begin, of any release. */
export const STORE_PREFIX = 'luring-';
/** Form of a store. A worker of another form deletes it, so a change of form costs readers what they saved. */
const FORM = 1;
/** Two stores take turns: one is read while the other is filled, and what is read is always of one build. */
export const STORES: readonly string[] = [`${STORE_PREFIX}${FORM}-a`, `${STORE_PREFIX}${FORM}-b`];
/** In each store, written last: a store without it is half filled and never read. */
export const RECORD = '/luring/catatan.json';
/** Name of the lock that keeps two tabs from filling a store at once. */
export const LOCK = 'luring';

/** Header of every request for what is to be saved, by which the worker leaves it to the network. */
export const FILLING = 'luring-isi';

/** Where a page says that it comes from the store. */
export const BANNER_ID = 'luring';

/** True for a store of the site that no worker of this release reads. */
export function isOldStore(name: string): boolean {
  return name.startsWith(STORE_PREFIX) && !STORES.includes(name);
}

export const NOTHING_SAVED = 'Belum ada simpanan di peramban ini.';
