/**
 * What every page offers; the dev server has nothing that could be kept. Loads the suggestions and their list, side by side, when a search
 * field is first touched; nothing before.
 */
import { offerDisplay } from './display.ts';
import { startKeptPage } from './offline/kept-page.ts';
import { offerKeeping } from './offline/offer.ts';
import { loadRows } from './place-rows.ts';
import { offerSharing } from './share.ts';
import { KEEPS_PAGES } from '../site.ts';

offerDisplay();
offerSharing();
if (KEEPS_PAGES && !import.meta.env.SHOWS_HIDDEN) {
  offerKeeping();
  void startKeptPage();
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
