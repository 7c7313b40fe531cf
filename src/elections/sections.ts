/** The sections of a record, in the order of its page, for the links at its top. */
import { stateOn, type Election } from './elections.ts';

export interface Section {
  /** Fragment of its heading. */
  id: string;
  text: string;
}

/** Sections that the page of `election` has on `today`. `own` are those of the region itself, before the sources. */
export function sectionsOf(election: Election, today: string, own: readonly Section[]): Section[] {
  const hasResult = stateOn(election, today) !== 'upcoming';
  return [
    ...(hasResult ? [{ id: 'hasil', text: 'Hasil' }] : []),
    { id: 'sengketa', text: 'Gugatan' },
    { id: 'urutan', text: 'Urutan peristiwa' },
    { id: 'pengamanan', text: 'Pengamanan di sini' },
    ...own,
    { id: 'imbauan', text: 'Imbauan di sini' },
    { id: 'berita', text: 'Berita terbaru' },
    { id: 'sumber', text: 'Sumber' },
  ];
}
