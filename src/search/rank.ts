/** Order of text results by what a query asks for: instructions, an institution, or an event. */
import type { KindLabel } from '../kinds/index.ts';

/** Kinds of pages, as the search names and filters them. */
export type PageKind = KindLabel | 'Tentang';

/** Kinds that a question may weigh otherwise than by the score of their pages. */
export const WEIGHED_KINDS = ['Wilayah', 'Berita', 'Imbauan', 'Kontak', 'Pengamanan', 'Panduan', 'Tahapan'] as const satisfies readonly PageKind[];

const HOW_TO =
  /\b(cara|bagaimana|gimana|apa|siapa|kapan|kenapa|mengapa|boleh|syarat|aturan|harus|bisa|cek|periksa|pindah|sah|hukuman|denda|pidana|larangan|bawa|dibawa|daftar|dpt|memilih|tps|melapor|lapor|laporkan|adukan)\b/;
const CONTACT =
  /\b(nomor|telepon|hubungi|kontak|alamat|kantor|wa|whatsapp|darurat|call center|hotline|polres|polresta|polisi|polda|bawaslu|kpu|ambulans|damkar|lapor|laporkan|pengaduan|ombudsman|propam)\b/;
const EVENT = /\b(berita|debat|apel|patroli|simulasi|pelantikan|dilantik|rekap|rekapitulasi|kunjungan|deklarasi|logistik|sidang|putusan|operasi)\b/;
const STAGE = /\b(jadwal|tahapan|kalender|berikutnya|selanjutnya)\b/;

/** The words that ask what something is. */
const MEANING = /\b(adalah|artinya|arti|maksudnya|itu apa|apa itu)\b/;
const SAFETY = /\b(aman|pengamanan|diamankan|dijaga|penjagaan|personel)\b/;
/** Offences: who types one wants to know what is asked of them, and whom to tell. */
const OFFENCE = /\b(politik uang|netralitas|hoaks|kampanye hitam|intimidasi|kecurangan)\b/;
/** The words that ask for steps and nothing else. */
const STEPS = /\b(cara|bagaimana|gimana|langkah|panduan)\b/;

export interface Ranked {
  /** Pagefind's own score. */
  score: number;
  kind: string | undefined;
  /** True for the contact of one place. */
  local: boolean;
}

/** How much more a page is worth for `query` than its score says; 1 is plain. `placed` is true where the query names a place. */
export function weightOf({ kind, local }: Pick<Ranked, 'kind' | 'local'>, query: string, placed: boolean): number {
  const text = query.toLowerCase();
  switch (kind as (typeof WEIGHED_KINDS)[number]) {
    case 'Panduan':
      // One word alone asks what it means.
      return STEPS.test(text) || MEANING.test(text) || OFFENCE.test(text) ? 12 : HOW_TO.test(text) || !text.trim().includes(' ') ? 6 : 1.5;
    case 'Kontak':
      return (CONTACT.test(text) ? 4 : OFFENCE.test(text) ? 1 : 0.4) * (local && !placed ? 0.3 : 1);
    case 'Imbauan':
      return OFFENCE.test(text) && !EVENT.test(text) ? 2 : 1;
    case 'Berita':
      return EVENT.test(text) ? 2 : 1;
    case 'Pengamanan':
      return MEANING.test(text) || SAFETY.test(text) ? 6 : 1;
    case 'Tahapan':
      return STAGE.test(text) ? 6 : 1;
    case 'Wilayah':
      // What was asked for comes before the page of a place that mentions the word.
      return MEANING.test(text) ? 0.02 : HOW_TO.test(text) || CONTACT.test(text) || EVENT.test(text) ? 0.3 : 1;
    default:
      return 1;
  }
}

/** Best first; equal ones stay in Pagefind's order. */
export function rank<T extends Ranked>(results: readonly T[], query: string, placed: boolean): T[] {
  return results.toSorted((a, b) => b.score * weightOf(b, query, placed) - a.score * weightOf(a, query, placed));
}
