/** Order of text results by what a query asks for: instructions, an institution, or an event. */

/** Kinds of pages, as the search names and filters them. */
export const PAGE_KINDS = ['Wilayah', 'Hasil', 'Berita', 'Imbauan', 'Kontak', 'Pengamanan', 'Panduan', 'Tahapan', 'Tentang'] as const;

export type PageKind = (typeof PAGE_KINDS)[number];

const HOW_TO =
  /\b(cara|bagaimana|gimana|apa|siapa|kapan|kenapa|mengapa|boleh|syarat|aturan|harus|bisa|cek|periksa|pindah|sah|hukuman|denda|pidana|larangan|bawa|dibawa|daftar|dpt|memilih|tps|melapor|lapor|laporkan|adukan)\b/;
const CONTACT =
  /\b(nomor|telepon|hubungi|kontak|alamat|kantor|wa|whatsapp|darurat|call center|hotline|polres|polresta|polisi|polda|bawaslu|kpu|ambulans|damkar|lapor|laporkan|pengaduan|ombudsman|propam)\b/;
const EVENT = /\b(berita|debat|apel|patroli|simulasi|pelantikan|dilantik|rekap|rekapitulasi|kunjungan|deklarasi|logistik|sidang|putusan|operasi)\b/;
const STAGE = /\b(jadwal|tahapan|kalender|berikutnya|selanjutnya)\b/;

/** How much more a page of `kind` is worth for `query`; 1 is plain. */
export function kindWeight(kind: string | undefined, query: string): number {
  const text = query.toLowerCase();
  let weight = 1;
  if (kind === 'Panduan' && HOW_TO.test(text)) weight *= 4;
  if (kind === 'Kontak') weight *= CONTACT.test(text) ? 4 : 0.4;
  if (kind === 'Berita' && EVENT.test(text)) weight *= 2;
  if (kind === 'Tahapan' && STAGE.test(text)) weight *= 6;
  if (kind === 'Panduan') weight *= 1.5;
  return weight;
}

export interface Ranked {
  /** Pagefind's own score. */
  score: number;
  kind: string | undefined;
}

/** Best first; equal ones stay in Pagefind's order. */
export function rank<T extends Ranked>(results: readonly T[], query: string): T[] {
  return results.toSorted((a, b) => b.score * kindWeight(b.kind, query) - a.score * kindWeight(a.kind, query));
}
