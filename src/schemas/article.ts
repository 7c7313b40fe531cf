/** What articles of every kind share: news, appeals, pages on security, guides. */
import { z } from 'astro/zod';
import { plainDate, sources, text } from './fields.ts';

/** Longest summary: it stands under the title, in lists, in feeds and in search engines. */
const SUMMARY_MAX = 160;
const TITLE_MAX = 90;

/** Short key of a place, the last part of its address: `balikpapan`, `kalimantan-timur`. */
export const regionSlug = z
  .string({ error: 'wilayah harus berupa teks' })
  .regex(/^[a-z-]+$/, 'wilayah ditulis dengan huruf kecil dan tanda hubung, misalnya kutai-kartanegara');

/** A correction, shown with its date for as long as the article stands. */
export const correction = z.strictObject({ date: plainDate, note: text });

/** A holder of public office or a candidate, in that role only. */
export const person = z.strictObject({ name: text, role: text });

export const articleFields = {
  title: text.max(TITLE_MAX, `judul paling panjang ${TITLE_MAX} huruf`),
  /** One sentence for lists, feeds and search engines. */
  summary: text.max(SUMMARY_MAX, `ringkasan paling panjang ${SUMMARY_MAX} huruf`),
  /** Day from which the article is on the site. */
  published: plainDate,
  /** Places that it speaks of, by their short keys. */
  regions: z
    .array(regionSlug, { error: 'tulis daftar wilayah, misalnya regions: [balikpapan]' })
    .refine((all) => new Set(all).size === all.length, 'ada wilayah yang ditulis dua kali'),
  corrections: z.array(correction).default([]),
  /** True keeps the article out of the built site. */
  draft: z.boolean({ error: 'harus true atau false' }).default(false),
  sources,
};

/** What an article of any kind has. */
export type ArticleFields = z.infer<z.ZodObject<typeof articleFields>>;
