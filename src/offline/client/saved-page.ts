/** Starts the page about what is saved. What lists it is loaded only where there is something to list. */
import { NOTHING_SAVED, STORE_PREFIX } from '../names.ts';

export async function startSavedPage(): Promise<void> {
  const message = document.getElementById('keadaan-simpanan');
  const list = document.getElementById('daftar-simpanan');
  if (!message || !list) return;
  const names = await Promise.resolve()
    .then(() => caches.keys())
    .catch(() => null);
  if (names === null) message.textContent = 'Peramban ini tidak mengizinkan situs menyimpan halaman.';
  else if (!names.some((name) => name.startsWith(STORE_PREFIX))) message.textContent = NOTHING_SAVED;
  else {
    import('./saved-list.ts').then(
      ({ showSaved }) => showSaved(message, list),
      () => {
        message.textContent = 'Daftar simpanan belum bisa dimuat. Muat ulang halaman ini.';
      },
    );
  }
}
