/**
 * What every page offers; the dev server has nothing that could be kept. Loads the suggestions and their list, side by side, when a search
 * field is first touched; before that nothing but what sorts a table.
 */
import { offerCopying } from './copy.ts';
import { offerDisplay } from './display.ts';
import { startKeptPage } from './offline/kept-page.ts';
import { offerKeeping } from './offline/offer.ts';
import { openTarget } from './open-target.ts';
import { loadRows } from './place-rows.ts';
import { offerSharing } from './share.ts';
import { KEEPS_PAGES } from '../site.ts';

offerDisplay();
offerSharing();
offerCopying();
openTarget();
if (KEEPS_PAGES && !import.meta.env.SHOWS_HIDDEN) {
  offerKeeping();
  void startKeptPage();
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

const ready = new WeakSet<HTMLInputElement>();

document.addEventListener('focusin', ({ target }) => {
  if (!(target instanceof HTMLInputElement) || target.name !== 'q' || ready.has(target)) return;
  ready.add(target);
  void loadRows().catch(() => undefined);
  // Where the script cannot be had, the form still searches.
  import('./suggestions.ts').then(
    ({ suggestPlaces }) => {
      suggestPlaces(target);
    },
    () => ready.delete(target),
  );
});
