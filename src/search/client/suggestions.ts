/**
 * Suggests places below a search field while the reader types, by the ARIA combobox pattern: the focus stays in the field, the
 * arrows move through at most six places, Enter goes to the chosen one, Escape closes. Without a choice Enter searches as before.
 */
import type { Found } from '../finder/find.ts';
import { placeContext, placeHref } from '../finder/result.ts';
import { MAX_SUGGESTIONS } from '../ranking.ts';
import { loadFinder } from './place-finder.ts';
import styles from './suggestions.css?inline';

let nextId = 0;

/** Where a browser knows no sheets made by script (iOS before 16.4), the list stands plain below the field. */
function adoptStyles(): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  } catch {
    return;
  }
}

/** Only those who have arrow keys are told of them. */
const KEYS_HINT = matchMedia('(any-hover: hover)').matches ? ' Pilih dengan panah bawah.' : '';

function optionFor({ place }: Found, id: string): HTMLLIElement {
  const option = document.createElement('li');
  option.setAttribute('role', 'option');
  option.id = id;
  option.setAttribute('aria-selected', 'false');
  option.dataset['href'] = placeHref(place);
  const name = document.createElement('b');
  name.textContent = place.name;
  const context = document.createElement('span');
  context.textContent = ` ${placeContext(place)}`;
  option.append(name, context);
  return option;
}

/** Turns a plain search field into a combobox. Call once a field. */
export function suggestPlaces(input: HTMLInputElement): void {
  if (nextId === 0) adoptStyles();
  const id = `tempat-${nextId++}`;
  const list = document.createElement('ul');
  list.id = id;
  list.setAttribute('role', 'listbox');
  list.className = 'suggestions';
  list.setAttribute('aria-label', 'Tempat');
  list.hidden = true;
  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  status.className = 'sr-only';
  input.parentElement?.append(list, status);
  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-controls', id);
  input.setAttribute('aria-expanded', 'false');

  let active = -1;
  const options = (): HTMLLIElement[] => [...list.querySelectorAll('li')];

  const activate = (index: number): void => {
    const all = options();
    all[active]?.setAttribute('aria-selected', 'false');
    active = index;
    const chosen = all[active];
    chosen?.setAttribute('aria-selected', 'true');
    chosen?.scrollIntoView({ block: 'nearest' });
    if (chosen) input.setAttribute('aria-activedescendant', chosen.id);
    else input.removeAttribute('aria-activedescendant');
  };

  const close = (): void => {
    list.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    activate(-1);
  };

  const show = (found: readonly Found[]): void => {
    activate(-1);
    list.replaceChildren(...found.map((item, index) => optionFor(item, `${id}-${index}`)));
    list.hidden = found.length === 0;
    input.setAttribute('aria-expanded', String(found.length > 0));
    status.textContent = found.length > 0 ? `${found.length} tempat.${KEYS_HINT}` : '';
  };

  const update = async (): Promise<void> => {
    const text = input.value;
    if (text.trim() === '') {
      close();
      return;
    }
    // Without the list of places the field stays what it was: a search by Enter.
    const finder = await loadFinder().catch(() => null);
    if (finder && input.value === text && document.activeElement === input) show(finder.find(text, MAX_SUGGESTIONS));
  };

  const go = (option: HTMLElement | undefined): void => {
    const href = option?.dataset['href'];
    if (href) location.assign(href);
  };

  input.addEventListener('input', () => void update());
  input.addEventListener('blur', close);
  input.addEventListener('keydown', (event) => {
    const count = options().length;
    if (event.key === 'Escape' && !list.hidden) {
      event.preventDefault();
      close();
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && !list.hidden && count > 0) {
      event.preventDefault();
      // One place before the first and after the last is the field itself.
      const step = event.key === 'ArrowDown' ? 1 : -1;
      activate(((active + 1 + step + count + 1) % (count + 1)) - 1);
    } else if (event.key === 'Enter' && active >= 0 && !list.hidden) {
      event.preventDefault();
      go(options()[active]);
    }
  });
  // The press must not take the focus from the field before it is a click.
  list.addEventListener('pointerdown', (event) => {
    event.preventDefault();
  });
  list.addEventListener('click', (event) => {
    if (event.target instanceof Element) go(event.target.closest('li') ?? undefined);
  });
  void update();
}
