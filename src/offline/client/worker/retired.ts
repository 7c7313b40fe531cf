/** Shipped in the worker's place where pages are no longer saved: deletes what was saved and takes the worker off the phone. Open pages stay as they are. */
import { STORE_PREFIX } from '../../names.ts';
import { deleteStores } from '../read-store.ts';
import { startAtOnce, worker } from './events.ts';

startAtOnce();
worker.addEventListener('activate', (event) => {
  event.waitUntil(
    deleteStores((name) => name.startsWith(STORE_PREFIX))
      // Whatever may be left behind, the worker goes.
      .catch(() => undefined)
      .then(() => worker.registration.unregister()),
  );
});
