/** What every page offers. Loads the suggestions and their list, side by side, when a search field is first touched; nothing before. */
import { offerDisplay } from './display.ts';
import { loadRows } from './place-rows.ts';
import { offerSharing } from './share.ts';

offerDisplay();
offerSharing();

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
