/** Addresses that the site once had: what moved, and what was taken off. No old address ends in nothing. */
import { z } from 'astro/zod';
import { plainDate, text } from './fields.ts';
import { defineKind } from './kind.ts';

const address = z
  .string({ error: 'alamat harus berupa teks, misalnya /berita/judul-lama/' })
  .regex(/^\/([a-z0-9-]+\/)+$/, 'alamat dimulai dan ditutup dengan garis miring, misalnya /berita/judul-lama/');

/** `content/redirects.yaml` */
export const redirects = z.strictObject({
  /** Pages that have a new address. */
  moved: z
    .array(
      z.strictObject({
        /** The old address. */
        from: address.describe('Alamat lama, misalnya /berita/judul-lama/.'),
        /** The address of the page now. */
        to: address.describe('Alamat halaman itu sekarang, misalnya /berita/judul-baru/.'),
      }),
    )
    .describe('Halaman yang berganti alamat.')
    .default([]),
  /** Pages that were taken off the site. */
  deleted: z
    .array(
      z.strictObject({
        /** The address that the page had. */
        from: address.describe('Alamat yang dulu dimiliki halaman itu.'),
        /** What the page was called. */
        title: text.describe('Judul halaman yang dihapus.'),
        /** Day on which it was taken off. */
        date: plainDate.describe('Hari halaman itu dihapus.'),
        /** Why, in one plain sentence for readers. */
        reason: text.describe('Mengapa dihapus, dalam satu kalimat untuk pembaca.'),
        /** Where to read on. */
        see: address.describe('Alamat halaman lain yang bisa dibaca sebagai gantinya.').optional(),
      }),
    )
    .describe('Halaman yang dihapus dari situs.')
    .default([]),
});

export type RedirectsData = z.infer<typeof redirects>;

export const redirectsKind = defineKind({
  name: 'redirects',
  glob: 'redirects.yaml',
  matches: /^redirects\.yaml$/,
  schema: redirects,
});
