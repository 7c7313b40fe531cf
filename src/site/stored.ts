/** What the site keeps in a reader's browser. A test holds the list against the code. */
import { SAVES_PAGES } from '../site.ts';

export interface Stored {
  /** Key in the storage of the browser, or how the names of its caches begin. */
  key: string;
  /** What is saved and when, as a sentence for the reader. */
  what: string;
}

const SAVED_PAGES: Stored = {
  key: 'luring-',
  what: 'Halaman daerah dengan kontak, panduan, dan pencarian, serta skrip yang membukanya tanpa jaringan, setelah Anda menekan “Simpan sekarang”. “Hapus simpanan” menghapusnya.',
};

export const STORED: readonly Stored[] = [
  {
    key: 'tampilan',
    what: 'Pilihan “Huruf besar” dan “Kontras kuat”, setelah Anda memilihnya di bagian bawah halaman.',
  },
  ...(SAVES_PAGES ? [SAVED_PAGES] : []),
];
