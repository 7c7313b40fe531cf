import { z } from 'astro/zod';
import { paths } from '../site/paths.ts';
import { corrections } from './article.ts';
import { plainDate, sourceIds, sources, text } from './fields.ts';
import { defineKind } from './kind.ts';

/** What a place is in law: a province, a regency or a city. */
export const REGION_KINDS = ['provinsi', 'kabupaten', 'kota'] as const;

/**
 * A place, which outlasts its elections. Kecamatan and villages are not here: they come from idn-area-data.
 * The body of the file is the profile; a source is cited in it as `[@k1]`.
 */
export const region = z.strictObject({
  /** Name without its kind: "Kutai Kartanegara". */
  name: text.describe('Nama daerah tanpa kata Kabupaten atau Kota, misalnya Kutai Kartanegara.'),
  /** What the place is in law. */
  kind: z
    .enum(REGION_KINDS, { error: `harus salah satu dari ${REGION_KINDS.join(', ')}` })
    .describe('Bentuk daerah: provinsi, kabupaten, atau kota.'),
  /**
   * Kemendagri code, quoted: "64" for a province, "64.02" for a regency or city. Seldom needed: the code is looked up in idn-area-data
   * by kind and name, and a code written here must be the same.
   */
  code: z
    .string({ error: 'kode wilayah ditulis di antara tanda kutip, misalnya "64.02"' })
    .regex(/^\d{2}(\.\d{2})?$/, 'kode wilayah ditulis seperti "64" atau "64.02"')
    .describe('Kode Kemendagri di antara tanda kutip. Biasanya tidak perlu ditulis.')
    .optional(),
  /** Seat of government; absent where the place itself is the seat, as for a city. */
  seat: z
    .strictObject({
      name: text.describe('Nama ibu kota.'),
      sources: sourceIds.describe('Kode sumber yang menyebut ibu kota, misalnya [k1].'),
    })
    .describe('Ibu kota daerah. Jangan ditulis untuk kota.')
    .optional(),
  /**
   * Where the overview map draws the place, in degrees of WGS 84: at its seat, or at a point of the place itself where the seat's own is
   * not known. The ranges are those of Indonesia, so that swapped numbers are noticed.
   */
  point: z
    .strictObject({
      latitude: z
        .number({ error: 'harus angka, misalnya -1.26753' })
        .min(-11.1, 'lintang Indonesia tidak kurang dari -11.1')
        .max(6.1, 'lintang Indonesia tidak lebih dari 6.1')
        .describe('Lintang dalam derajat; lintang selatan diberi tanda minus.'),
      longitude: z
        .number({ error: 'harus angka, misalnya 116.82887' })
        .min(94.9, 'bujur Indonesia tidak kurang dari 94.9')
        .max(141.1, 'bujur Indonesia tidak lebih dari 141.1')
        .describe('Bujur timur dalam derajat.'),
      note: text.describe('Satu kalimat yang menyebut daerahnya, bila titiknya bukan titik ibu kota.').optional(),
      sources: sourceIds.describe('Kode sumber koordinatnya, misalnya [geonames].'),
    })
    .describe('Titik ibu kota untuk peta. Jangan ditulis untuk provinsi.')
    .optional(),
  /** Short forms and older names that people search for. */
  aliases: z.array(text).describe('Nama pendek dan nama lama yang dicari orang, misalnya [Kukar].').default([]),
  /** Short forms and older names of its kecamatan, by the official name of each. */
  districtAliases: z
    .record(text, z.array(text).min(1))
    .describe('Nama pendek kecamatan, menurut nama resminya.')
    .default({}),
  /** How hard some of its kecamatan are to reach, where a source says it of them. */
  access: z
    .array(
      z.strictObject({
        districts: z.array(text).min(1).describe('Nama resmi kecamatan yang dimaksud, misalnya [Long Apari].'),
        text: text.describe('Satu atau dua kalimat tentang cara mencapainya, dengan waktu dan pihak yang menyebutnya.'),
        sources: sourceIds.describe('Kode sumber yang menyebutnya, misalnya [k1].'),
      }),
    )
    .describe('Kecamatan yang sulit dijangkau menurut sumber. Tampil di halaman kecamatan itu.')
    .default([]),
  corrections,
  /** Day on which the content of this file last changed. */
  updated: plainDate.describe('Hari terakhir berkas ini diubah.'),
  /** Where the seat and the profile are known from. */
  sources,
});

export type RegionData = z.infer<typeof region>;
export type RegionKind = (typeof REGION_KINDS)[number];

export const regionKind = defineKind({
  name: 'regions',
  glob: 'regions/**/*.md',
  matches: /^regions\/[a-z-]+(\/[a-z-]+)?\.md$/,
  example: 'regions/kalimantan-timur/paser.md',
  schema: region,
  label: 'Wilayah',
  list: paths.regions(),
  page: paths.region,
  menu: { text: 'Wilayah', bar: 'everywhere' },
  snippet: { prefix: 'daerah', description: 'Berkas daerah', hasBody: true },
});
