/** How the worker answers: the network and the store, in the order that fits. */
import type { RouteHandlerCallback, WorkboxPlugin } from 'workbox-core/types.js';
import { CacheFirst, NetworkFirst } from 'workbox-strategies';
import { NOT_STORED, STORED, storedSentence, withNotice } from '../../words.ts';
import { paths } from '../../../site/paths.ts';
import { pageAddress } from '../../pages.ts';
import { readStore, type Store } from '../read-store.ts';

const NETWORK_SECONDS = 3;

/** Nothing comes into the store but what a reader asked for. */
const keepNothing: WorkboxPlugin = { cacheWillUpdate: () => Promise.resolve(null) };
/** A server that fails has no page to show; the store may have one. */
const serverMustWork: WorkboxPlugin = {
  fetchDidSucceed: ({ response }) =>
    response.status >= 500 ? Promise.reject(new Error(`status ${response.status}`)) : Promise.resolve(response),
};

/** A page of the store that says first where it comes from. */
async function noticed(saved: Response, text: string): Promise<Response> {
  if (!saved.headers.get('content-type')?.startsWith('text/html')) return saved;
  return new Response(withNotice(await saved.text(), text), { headers: saved.headers });
}

/** Whatever fails in the words, the page is kept and is shown. */
function sentenceOf({ record }: Store): string {
  try {
    return storedSentence(record, Date.now());
  } catch {
    return STORED;
  }
}

const settings = ({ name }: Store) => ({ cacheName: name, matchOptions: { ignoreSearch: true, ignoreVary: true } });

/** The page that stands in for one that is not saved. */
async function otherPage({ name }: Store): Promise<Response | undefined> {
  const saved = await caches.match(paths.offline(), { cacheName: name });
  return saved && noticed(saved, NOT_STORED);
}

export const answerPage: RouteHandlerCallback = async ({ request, event }) => {
  const store = await readStore().catch(() => null);
  if (!store) return fetch(request);
  const fromStore: WorkboxPlugin = {
    cacheKeyWillBeUsed: ({ request: asked }) => Promise.resolve(pageAddress(asked.url)),
    cachedResponseWillBeUsed: async ({ cachedResponse }) =>
      cachedResponse && noticed(cachedResponse, sentenceOf(store)),
    handlerDidError: () => otherPage(store),
  };
  const plugins = [keepNothing, serverMustWork, fromStore];
  return new NetworkFirst({ ...settings(store), networkTimeoutSeconds: NETWORK_SECONDS, plugins }).handle({
    request,
    event,
  });
};

export const networkFirst: RouteHandlerCallback = async ({ request, event }) => {
  const store = await readStore().catch(() => null);
  if (!store) return fetch(request);
  const plugins = [keepNothing, serverMustWork];
  return new NetworkFirst({ ...settings(store), networkTimeoutSeconds: NETWORK_SECONDS, plugins }).handle({
    request,
    event,
  });
};

export const storeFirst: RouteHandlerCallback = async ({ request, event }) => {
  const store = await readStore().catch(() => null);
  if (!store) return fetch(request);
  return new CacheFirst({ ...settings(store), plugins: [keepNothing] }).handle({ request, event });
};
