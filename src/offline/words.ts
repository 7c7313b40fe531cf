/** What readers are told of what they keep. */
import { clockInWita, dayInWita, formatDate } from '../site/dates.ts';
import { formatCount } from '../site/numbers.ts';
import { BANNER_ID } from './names.ts';
import { bytesOf, type OfflineList, type StoreRecord } from './list.ts';

const oneDecimal = new Intl.NumberFormat('id-ID', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const DAY_MS = 86_400_000;

/** `0,9 MB`, or `40 KB` for little. */
export function formatSize(bytes: number): string {
  return bytes < 100_000 ? `${formatCount(Math.ceil(bytes / 1000))} KB` : `${oneDecimal.format(bytes / 1_000_000)} MB`;
}

/** `22 November 2026 pukul 14.05 WITA` */
export function formatMoment(instant: number): string {
  const date = new Date(instant);
  return `${formatDate(dayInWita(date))} pukul ${clockInWita(date)} WITA`;
}

/** `halaman ini, catatan pemilihannya, 5 kontak dengan nomornya, …` */
export function savedContents({ contacts, guides }: OfflineList): string {
  return `halaman ini, catatan pemilihannya, ${contacts} kontak dengan kartunya, halaman Kontak dengan nomor darurat, ${guides} panduan, dan pencarian`;
}

/** Asked before anything is saved. */
export function question(list: OfflineList): string {
  return `Yang disimpan di ponsel ini: ${savedContents(list)}. Ukurannya ${formatSize(bytesOf(list.files))}.`;
}

/** When the store was filled, after “Tersimpan” or “simpanan”. Every page says by itself of which day its content is. */
export function whenOf({ savedAt }: StoreRecord): string {
  return savedAt === null ? 'pada tanggal yang tidak diketahui' : `tanggal ${formatMoment(savedAt)}`;
}

export function savedSentence(record: StoreRecord, list: OfflineList): string {
  return `Tersimpan ${whenOf(record)}: ${savedContents(list)}. Ukurannya ${formatSize(bytesOf(list.files))}. Semua itu dapat dibuka tanpa jaringan.`;
}

/** The first sentences of a page that comes from the store, at `now` by the phone's clock. */
export function storedSentence(record: StoreRecord, now: number): string {
  const early = record.savedAt !== null && now < record.savedAt - DAY_MS;
  return `Anda membaca simpanan ${whenOf(record)}. Isinya mungkin sudah berubah di situs.${
    early ? ' Jam ponsel ini menunjukkan hari sebelum tanggal itu. Periksa jam ponsel Anda.' : ''
  }`;
}

/** Where more cannot be said. */
export const STORED = 'Anda membaca simpanan. Isinya mungkin sudah berubah di situs.';
export const NOT_STORED = 'Halaman yang Anda minta tidak tersimpan di ponsel ini, dan situs belum bisa dijangkau.';

/** Every saved page has rules for these. */
export const NOTICE_CLASSES = 'border-t py-6 bold';

/** `html` with a notice as the first thing of its content. */
export function withNotice(html: string, text: string): string {
  const notice = `<p class="${NOTICE_CLASSES}" id="${BANNER_ID}">${text} <a href="">Muat ulang</a></p>`;
  return html.replace(/<main[^>]*>/, (main) => main + notice);
}
