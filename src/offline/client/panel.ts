/** The lines below “Simpan untuk luring”: what would be saved and how big it is, how far it is, what is saved, and how to remove it. */
import type { StoreRecord } from '../list.ts';
import { question, savedSentence } from '../words.ts';
import { paths } from '../../site/paths.ts';
import { makeButton } from '../../site/client/button.ts';
import { reasonOf } from './failure.ts';
import { fetchList, forgetPlace, keepPlace, refreshPlaces, tidy } from './fill-store.ts';
import { readStore } from './read-store.ts';

const path = location.pathname;

/** A reader who saves data is asked before anything is fetched anew. */
const savesData = (): boolean => (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;

class Panel {
  readonly #offer: HTMLButtonElement;
  readonly #box = document.createElement('div');
  readonly #message = document.createElement('p');
  readonly #buttons = document.createElement('p');
  #isWorking = false;

  constructor(line: HTMLElement, offer: HTMLButtonElement) {
    this.#offer = offer;
    this.#box.className = 'no-print max-w-text';
    this.#message.setAttribute('role', 'status');
    // Takes the focus from the button that was pressed, as that goes.
    this.#message.tabIndex = -1;
    this.#buttons.className = 'mt-2 flex flex-wrap gap-x-4';
    this.#box.append(this.#message, this.#buttons);
    line.after(this.#box);
  }

  #show(text: string, ...buttons: HTMLElement[]): void {
    const pressed = this.#box.contains(document.activeElement) || document.activeElement === this.#offer;
    this.#offer.hidden = true;
    this.#box.hidden = false;
    this.#message.textContent = text;
    this.#buttons.replaceChildren(...buttons);
    if (pressed) this.#message.focus();
  }

  #close(): void {
    this.#offer.hidden = false;
    this.#offer.focus();
    this.#box.hidden = true;
  }

  async ask(): Promise<void> {
    this.#show('Menghitung ukurannya …');
    try {
      const { list } = await fetchList(path);
      const keep = makeButton('Simpan sekarang', () => void this.#keep());
      keep.className = 'button';
      const cancel = makeButton('Batal', () => {
        this.#close();
      });
      this.#show(question(list), keep, cancel);
    } catch (error) {
      this.#fail(error);
    }
  }

  async #keep(): Promise<void> {
    this.#isWorking = true;
    this.#show('Menyimpan …');
    const keeping = keepPlace(path, (done, all) => {
      this.#message.textContent = `Menyimpan ${done} dari ${all} berkas …`;
    });
    // Only what fails while it is kept means that it is not: what is said of it afterwards is another matter.
    await keeping.then(
      (record) => {
        this.show(record);
      },
      (error: unknown) => {
        this.#fail(error);
      },
    );
    this.#isWorking = false;
  }

  #fail(error: unknown): void {
    const again = makeButton('Coba lagi', () => void this.ask());
    const close = makeButton('Tutup', () => {
      this.#close();
    });
    this.#show(`Halaman ini tidak tersimpan. ${reasonOf(error)}`, again, close);
  }

  /** Shows what is saved of this place; nothing where nothing is. */
  show(record: StoreRecord): void {
    const list = record.places[path];
    if (!list) return;
    const remove = makeButton('Hapus simpanan', () => void this.#remove());
    const update = makeButton('Perbarui simpanan', () => void this.#keep());
    const all = document.createElement('a');
    all.className = 'tap';
    all.href = paths.offline();
    all.textContent = 'Semua simpanan';
    this.#show(savedSentence(record, list), remove, update, all);
  }

  /** Puts the new date where the old one stands, unless the reader has gone on. */
  refresh(record: StoreRecord): void {
    const list = record.places[path];
    if (list && !this.#isWorking) this.#message.textContent = savedSentence(record, list);
  }

  async #remove(): Promise<void> {
    this.#isWorking = true;
    this.#show('Menghapus …');
    try {
      await forgetPlace(path);
      this.#close();
    } catch (error) {
      this.#show(
        `Simpanan belum terhapus. ${reasonOf(error)}`,
        makeButton('Coba lagi', () => void this.#remove()),
      );
    }
  }
}

let panel: Panel | undefined;

/** Opens the panel because the reader has `asked`, or else only to say what is saved, and to bring it up to date. */
export async function openPanel(line: HTMLElement, offer: HTMLButtonElement, asked: boolean): Promise<void> {
  panel ??= new Panel(line, offer);
  if (asked) return panel.ask();
  const store = await readStore().catch(() => null);
  if (!store) return tidy().catch(() => undefined);
  panel.show(store.record);
  if (!store.record.places[path] || savesData()) return;
  // Without network what was saved stays, and its date with it.
  const fresh = await refreshPlaces().catch(() => null);
  if (fresh) panel.refresh(fresh);
}
