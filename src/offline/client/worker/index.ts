/**
 * The service worker, installed only when a reader keeps a place. It keeps nothing by itself: pages fill the store (offline/fill-store.ts),
 * and it answers from there what the network does not. Pages come from the network first, which has three seconds; files whose names
 * change with their content come from the store first.
 */
import { clientsClaim } from 'workbox-core';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { HASHED_FOLDERS } from '../../../site/headers.ts';
import { FILLING, isOldStore } from '../../names.ts';
import { OFFLINE_INDEX } from '../../../search/index-address.ts';
import { deleteStores } from '../read-store.ts';
import { answerPage, networkFirst, storeFirst } from './answers.ts';
import { startAtOnce, worker } from './events.ts';

startAtOnce();
clientsClaim();
worker.addEventListener('activate', (event) => {
  event.waitUntil(deleteStores(isOldStore));
});

registerRoute(new NavigationRoute(answerPage));

/** True where the content under an address never changes, or must be of one build with that of others that are saved. */
const isFixed = ({ pathname }: URL): boolean =>
  [...HASHED_FOLDERS, OFFLINE_INDEX].some((folder) => pathname.startsWith(folder)) || pathname.endsWith('.pf_meta');
const isFilling = (request: Request): boolean => request.headers.has(FILLING);

registerRoute(({ url, request, sameOrigin }) => sameOrigin && !isFilling(request) && isFixed(url), storeFirst);
registerRoute(({ url, request, sameOrigin }) => sameOrigin && !isFilling(request) && !isFixed(url), networkFirst);
