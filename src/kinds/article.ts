/** What articles of every kind share: news, appeals, pages on security, guides. */
import { z } from 'astro/zod';
import { plainDate, sources, text } from './fields.ts';

/** Longest summary: it stands under the title, in lists, in feeds and in search engines. */
const SUMMARY_MAX = 160;
const TITLE_MAX = 90;

/** Short key of a place, the last part of its address: `balikpapan`, `kalimantan-timur`. */
export const regionSlug = z
  .string({ error: 'wilayah harus berupa teks' })
  .regex(
    /^[a-z-]+$/,
    'wilayah ditulis dengan nama pendek kabupaten, kota, atau provinsi: huruf kecil dan tanda hubung, misalnya kutai-kartanegara',
  );

/** A correction, shown with its date for as long as the page stands. */
export const correction = z.strictObject({
  date: plainDate.describe('Hari perbaikan dibuat.'),
  note: text.describe('Apa yang diperbaiki, dalam satu kalimat untuk pembaca.'),
});

/** What was corrected on a page that readers have seen. */
export const corrections = z
  .array(correction)
  .describe('Perbaikan sesudah tampil. Pembaca melihat tanggal dan catatannya.')
  .default([]);

/** A holder of public office or a candidate, in that role only. */
export const person = z.strictObject({
  name: text.describe('Nama orang, tanpa gelar.'),
  role: text.describe('Jabatan atau perannya pada hari itu.'),
});

export const articleFields = {
  title: text
    .max(TITLE_MAX, `judul paling panjang ${TITLE_MAX} huruf`)
    .describe(`Judul halaman, paling panjang ${TITLE_MAX} huruf.`),
  /** One sentence for lists, feeds and search engines. */
  summary: text
    .max(SUMMARY_MAX, `ringkasan paling panjang ${SUMMARY_MAX} huruf`)
    .describe(`Satu kalimat ringkasan, paling panjang ${SUMMARY_MAX} huruf. Tampil di daftar dan mesin pencari.`),
  /** True keeps the article out of the built site. */
  draft: z
    .boolean({ error: 'harus true atau false' })
    .describe('true berarti belum tampil di situs. Hapus baris ini bila sudah siap.')
    .default(false),
  /** Day from which the article is on the site. */
  published: plainDate.describe('Hari mulai tampil di situs, misalnya 2024-11-27.'),
  /** Places that it speaks of, by their short keys. */
  regions: z
    .array(regionSlug, { error: 'tulis daftar wilayah, misalnya regions: [balikpapan]' })
    .refine((all) => new Set(all).size === all.length, 'ada wilayah yang ditulis dua kali')
    .describe('Wilayah yang dibicarakan, dengan nama pendek, misalnya [paser, kalimantan-timur].'),
  corrections,
  sources,
};

/** The schema of any kind of article. */
export type ArticleSchema = z.ZodObject<typeof articleFields>;

/** What an article of any kind has. */
export type ArticleFields = z.infer<ArticleSchema>;
