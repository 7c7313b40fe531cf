/** What the site keeps in a reader's browser. A test holds the list against the code. */

export interface Stored {
  /** Key in the storage of the browser. */
  key: string;
  /** What is kept and when, as a sentence for the reader. */
  what: string;
}

export const STORED: readonly Stored[] = [
  { key: 'tampilan', what: 'Pilihan “Huruf besar” dan “Kontras kuat”, setelah Anda memilihnya di bagian bawah halaman.' },
];
