/**
 * The small types that every collection is made of. Messages are for editors, hence Indonesian.
 * Dates stay plain text (YYYY-MM-DD): an election day is a day in WITA, not an instant, and a Date object would move it with the
 * machine's time zone.
 */
import { z } from 'astro/zod';

const PLAIN_DATE = /^\d{4}-\d{2}-\d{2}$/;
const PARTIAL_DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/** YAML readers turn an unquoted date into a Date at UTC midnight, and a lone year into a number; both become text again. */
function dateAsText(value: unknown): unknown {
  if (value instanceof Date && !Number.isNaN(value.getTime())) return value.toISOString().slice(0, 10);
  return typeof value === 'number' ? String(value) : value;
}

/** True for days that the calendar has: 2024-02-31 is not one. */
function isRealDate(text: string): boolean {
  const full = text.length === 4 ? `${text}-01-01` : text.length === 7 ? `${text}-01` : text;
  const date = new Date(`${full}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === full;
}

/** A whole day, `2024-11-27`. */
export const plainDate = z.preprocess(
  dateAsText,
  z
    .string({ error: 'tanggal ditulis tahun-bulan-hari, misalnya 2024-11-27' })
    .regex(PLAIN_DATE, 'tanggal ditulis tahun-bulan-hari, misalnya 2024-11-27')
    .refine(isRealDate, 'tanggal ini tidak ada di kalender; periksa hari dan bulannya'),
);

/** A day, a month or a year, as far as a source states it: `2024-11-27`, `2024-11`, `2024`. */
export const partialDate = z.preprocess(
  dateAsText,
  z
    .string({ error: 'tanggal ditulis 2024-11-27, 2024-11, atau 2024' })
    .regex(PARTIAL_DATE, 'tanggal ditulis 2024-11-27, 2024-11, atau 2024')
    .refine(isRealDate, 'tanggal ini tidak ada di kalender; periksa hari dan bulannya'),
);

const HOUR = 'jam ditulis di antara tanda kutip, misalnya "07:00"';

/** An hour of the day, `07:00`. */
export const hour = z.string({ error: HOUR }).regex(/^([01]\d|2[0-3]):[0-5]\d$/, HOUR);

/** The longest text that a page, a card or a calendar has to lay out; the longest of 2024 has 689 letters. */
const TEXT_MAX = 1000;
const URL_MAX = 2000;
const WRONG_ADDRESS = 'tautan ini keliru; salin lagi dari bilah alamat peramban';
/** Slashes where they belong, no blank, and no name before an @: that looks like the host and is none. */
const PLAIN_ADDRESS = /^https?:\/\/[^\s@/?#\\]+([/?#][^\s\\]*)?$/i;

/** A line of plain Indonesian text; never empty. */
export const text = z
  .string({ error: 'harus berupa teks' })
  .trim()
  .min(1, 'tidak boleh kosong')
  .max(TEXT_MAX, `teks paling panjang ${TEXT_MAX.toLocaleString('id')} huruf; ringkas isinya`);

/** Files and chats that only their owner can open. */
const PRIVATE_HOST =
  /^https?:\/\/(?:(?:drive|docs|mail|photos)\.google\.com|1drv\.ms|onedrive\.live\.com|(?:www\.)?dropbox\.com|[\w-]+\.sharepoint\.com|web\.whatsapp\.com|localhost|127\.|10\.|192\.168\.)/i;

/** A public address, as far as it can lead somewhere and nowhere else than it says. */
export const webAddress = z
  .url({
    protocol: /^https?$/,
    error: ({ input }) =>
      /^https?:/i.test(String(input)) ? WRONG_ADDRESS : 'tautan harus dimulai dengan https:// atau http://',
  })
  .refine((url) => PLAIN_ADDRESS.test(url), WRONG_ADDRESS)
  .refine(
    (url) => !PRIVATE_HOST.test(url),
    'alamat ini hanya terbuka bagi pemiliknya; cari halaman terbuka yang memuat hal yang sama, atau hapus url dan sebut penerbitnya saja',
  )
  .max(URL_MAX, `tautan paling panjang ${URL_MAX.toLocaleString('id')} huruf`);

/** A count of people, votes, polling stations or rupiah. */
export const count = z
  .int({ error: 'harus bilangan bulat tanpa titik, misalnya 209905' })
  .nonnegative('tidak boleh kurang dari nol');

/** A percentage as a source states it. Shares that can be computed are computed, not written here. */
export const percent = z
  .number({ error: 'harus angka, misalnya 60.13' })
  .min(0, 'tidak boleh kurang dari nol')
  .max(100, 'tidak boleh lebih dari 100');

/** Key of a source in the `sources` of the same file. */
export const sourceId = z
  .string({ error: 'kode sumber harus berupa teks' })
  .regex(/^[a-z][a-z0-9]*$/, 'kode sumber memakai huruf kecil dan angka, misalnya k1');

/** The sources of one fact: at least one. */
export const sourceIds = z
  .array(sourceId, { error: 'setiap fakta perlu daftar sumber, misalnya sources: [k1]' })
  .min(1, 'setiap fakta perlu paling sedikit satu sumber');

/** Where a fact was read. A press text known only by its publisher has no link. */
export const source = z.strictObject({
  /** Who published it: a newspaper, an office. */
  publisher: text.describe('Siapa yang menerbitkannya: nama media atau lembaga.'),
  /** Title of the page or document. */
  title: text.describe('Judul halaman atau dokumennya, persis seperti tertulis.'),
  /** Public link, where one is known. */
  url: webAddress.describe('Tautan lengkap, dimulai dengan https://. Jangan ditulis bila tidak diketahui.').optional(),
  /** Language of the title where it is not Indonesian, so that it is read out as what it is. */
  language: z
    .literal('en', { error: 'hanya en, untuk judul berbahasa Inggris' })
    .describe('en bila judulnya berbahasa Inggris. Jangan ditulis bila judulnya berbahasa Indonesia.')
    .optional(),
  /** Day, month or year of publication, where known. */
  date: partialDate
    .describe('Tanggal terbit sumber: 2024-11-27, 2024-11, atau 2024. Jangan ditulis bila tidak diketahui.')
    .optional(),
});

/** All sources of a file by their key. */
export const sources = z
  .record(sourceId, source, { error: 'daftar sumber wajib diisi' })
  .refine((all) => Object.keys(all).length > 0, 'perlu paling sedikit satu sumber')
  .describe('Semua sumber berkas ini. Setiap sumber diberi kode, misalnya k1, lalu dikutip sebagai [@k1].');

/** Key of a region: `kalimantan-timur` or `kalimantan-timur/balikpapan`. */
export const regionId = z
  .string({ error: 'wilayah harus berupa teks' })
  .regex(/^[a-z-]+(\/[a-z-]+)?$/, 'wilayah ditulis seperti nama berkasnya, misalnya kalimantan-timur/balikpapan');

/** A place where something happened, a hall or a street. */
export const place = text;

/** What goes with every fact: its sources, a remark for the reader, and the disagreement between sources that it is part of. */
export const provenance = {
  /** Keys of the sources that state the fact. */
  sources: sourceIds.describe('Kode sumber yang menyatakan fakta ini, misalnya [k1].'),
  /** One plain sentence that a reader needs to read the fact right. */
  note: text.describe('Satu kalimat yang perlu dibaca agar fakta ini tidak salah dipahami.').optional(),
  /** Key of an entry in `disagreements`, where sources do not agree on this fact. */
  see: z.string().describe('Id catatan di disagreements, bila sumber berbeda pendapat tentang fakta ini.').optional(),
};

/** One counted thing: a number with its sources. */
export const figure = z.strictObject({
  value: count.describe('Angkanya, ditulis tanpa titik, misalnya 209905.'),
  ...provenance,
});

export type Source = z.infer<typeof source>;
export type Figure = z.infer<typeof figure>;
