/**
 * What every page offers; the dev server has nothing that could be kept. Loads the suggestions and their list, side by side, when a search
 * field is first touched; before that nothing but what sorts a table.
 */
import { offerCopying } from '../../sharing/client-copy.ts';
import { offerDisplay } from './display.ts';
import { followFocusOnMap } from '../../map/client.ts';
import { startSavedPage } from '../../offline/client/saved-page.ts';
import { offerKeeping } from '../../offline/client/offer.ts';
import { openTarget } from './open-target.ts';
import { offerPrinting } from '../../poster/client.ts';
import { offerSharing } from '../../sharing/client-share.ts';
import { SAVES_PAGES } from '../../site.ts';

offerDisplay();
offerSharing();
offerCopying();
offerPrinting();
openTarget();
followFocusOnMap();
if (SAVES_PAGES && !import.meta.env.SHOWS_HIDDEN) {
  offerKeeping();
  void startSavedPage();
}

// A script of its own, asked for by this one: another in the page would hold back its first paint.
const TABLE = 'tabel-pemilihan';
if (document.getElementById(TABLE)) {
  import('./sort-table.ts').then(
    ({ makeSortable }) => {
      makeSortable(TABLE);
    },
    // The table keeps its first order.
    () => undefined,
  );
}

/** Asks for the list of places, which the suggestions, on their way as well, will fetch; the search page may have it already. */
function preloadPlaces(): void {
  const link = document.createElement('link');
  // Its address is written out: a module shared with the suggestions would be one more request of every page.
  Object.assign(link, { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href: '/tempat.json' });
  if (performance.getEntriesByName(link.href).length === 0) document.head.append(link);
}

const ready = new WeakSet<HTMLInputElement>();

document.addEventListener('focusin', ({ target }) => {
  if (!(target instanceof HTMLInputElement) || target.name !== 'q' || ready.has(target)) return;
  ready.add(target);
  preloadPlaces();
  // Where the script cannot be had, the form still searches.
  import('../../search/client/suggestions.ts').then(
    ({ suggestPlaces }) => {
      suggestPlaces(target);
    },
    () => ready.delete(target),
  );
});
