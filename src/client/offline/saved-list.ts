/** The list of what is kept on this phone, on the page about it. */
import { bytesOf, filesOf } from '../../lib/offline/list.ts';
import { formatSize, whenOf } from '../../lib/offline/words.ts';
import { makeButton } from '../button.ts';
import { reasonOf } from './failure.ts';
import { forgetPlace } from './fill-store.ts';
import { readStore } from './read-store.ts';

function item(path: string, name: string, message: HTMLElement): HTMLLIElement {
  const element = document.createElement('li');
  element.className = 'flex flex-wrap gap-x-4';
  const link = document.createElement('a');
  link.className = 'tap bold';
  link.href = path;
  link.textContent = name;
  const remove = makeButton(`Hapus simpanan ${name}`, () => {
    forgetPlace(path)
      .then(showSaved)
      .catch((error: unknown) => {
        message.textContent = `Simpanan belum terhapus. ${reasonOf(error)}`;
      });
  });
  element.append(link, remove);
  return element;
}

/** Fills the list; says so where nothing is kept or the browser keeps nothing. */
export async function showSaved(): Promise<void> {
  const [message, list] = [document.getElementById('keadaan-simpanan'), document.getElementById('daftar-simpanan')];
  if (!message || !list) return;
  const store = await Promise.resolve()
    .then(readStore)
    .catch(() => undefined);
  const places = Object.entries(store?.record.places ?? {});
  list.replaceChildren(...places.map(([path, { name }]) => item(path, name, message)));
  if (store === undefined) message.textContent = 'Peramban ini tidak mengizinkan situs menyimpan halaman.';
  else if (store === null) message.textContent = 'Belum ada simpanan di peramban ini.';
  else message.textContent = `Tersimpan ${whenOf(store.record)}, ${formatSize(bytesOf(filesOf(places.map(([, saved]) => saved))))} seluruhnya:`;
}
