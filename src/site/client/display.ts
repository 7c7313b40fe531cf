/** Lets a reader choose larger text and more contrast at the foot of every page. The choice stays in this browser, and nothing is kept before one is made. */

import { makeButton } from './button.ts';

/** Also read by apply-display.js. */
const KEY = 'tampilan';
/** Classes of the root element, with the words of their buttons. */
const CHOICES = { besar: 'Huruf besar', kontras: 'Kontras kuat' };

function canRemember(): boolean {
  try {
    localStorage.getItem(KEY);
    return true;
  } catch {
    return false;
  }
}

/** Keeps what was chosen, or nothing. False where the storage is full. */
function remember(chosen: string): boolean {
  try {
    if (chosen) localStorage.setItem(KEY, chosen);
    else localStorage.removeItem(KEY);
    return true;
  } catch {
    return false;
  }
}

/** Adds a button for each choice. Where the browser keeps nothing, none is offered: it would be gone on the next page. */
export function offerDisplay(): void {
  if (!canRemember()) return;
  const chosen = document.documentElement.classList;
  const line = document.createElement('p');
  line.className = 'wrap no-print flex flex-wrap gap-x-4';
  for (const [name, text] of Object.entries(CHOICES)) {
    const button = makeButton(text, () => {
      button.setAttribute('aria-pressed', String(chosen.toggle(name)));
      button.textContent = remember(chosen.value) ? text : `${text} (hanya di halaman ini)`;
    });
    button.setAttribute('aria-pressed', String(chosen.contains(name)));
    line.append(button);
  }
  document.querySelector('footer')?.prepend(line);
}
