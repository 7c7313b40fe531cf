/** Offers to keep a place on the phone. What does it is loaded when it is asked for, or where the reader keeps something already. */
import { makeButton } from '../../site/client/button.ts';

/** Some browsers have no such storage, some only on a secure address, and some forbid even to look. */
function canKeep(): boolean {
  try {
    return Boolean(navigator.serviceWorker && window.caches && crypto.subtle);
  } catch {
    return false;
  }
}

/** Adds “Simpan untuk luring” to the last line of the page of a place. */
export function offerKeeping(): void {
  const line = document.getElementById('bagikan');
  if (!line || !location.pathname.startsWith('/wilayah/') || !canKeep()) return;
  const open = (asked: boolean): void => {
    import('./panel.ts').then(
      ({ openPanel }) => openPanel(line, button, asked),
      () => {
        if (asked) button.textContent = 'Belum bisa menyimpan. Muat ulang halaman ini.';
      },
    );
  };
  const button = makeButton('Simpan untuk luring', () => {
    open(true);
  });
  button.setAttribute('aria-live', 'polite');
  line.append(button);
  if (navigator.serviceWorker.controller) open(false);
}
