/** The list of what is saved on this phone, on the page about it. */
import { bytesOf, filesOf } from '../list.ts';
import { NOTHING_SAVED } from '../names.ts';
import { formatSize, whenOf } from '../words.ts';
import { makeButton } from '../../site/client/button.ts';
import { reasonOf } from './failure.ts';
import { forgetPlace } from './fill-store.ts';
import { readStore } from './read-store.ts';

function linkTo(path: string, name: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.className = 'tap bold';
  link.href = path;
  link.textContent = name;
  return link;
}

/** Fills `list` with what is saved, and says in `message` of when and how big it is. */
export async function showSaved(message: HTMLElement, list: HTMLElement): Promise<void> {
  const store = await readStore().catch(() => null);
  const places = Object.entries(store?.record.places ?? {});
  const items = places.map(([path, { name }]) => {
    const item = document.createElement('li');
    const remove = makeButton(`Hapus simpanan ${name}`, () => {
      message.textContent = 'Menghapus …';
      forgetPlace(path).then(
        () => showSaved(message, list),
        (error: unknown) => {
          message.textContent = `Simpanan belum terhapus. ${reasonOf(error)}`;
        },
      );
    });
    item.append(linkTo(path, name), ' ', remove);
    return item;
  });
  list.replaceChildren(...items);
  message.textContent = store
    ? `Tersimpan ${whenOf(store.record)}, ${formatSize(bytesOf(filesOf(places.map(([, saved]) => saved))))} seluruhnya:`
    : NOTHING_SAVED;
}
