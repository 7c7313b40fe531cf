/** Votes of one region by kecamatan, in one edition. Sums and shares are computed, never written. */
import { z } from 'astro/zod';
import { hour, count, plainDate, regionId, sourceIds, sources, text } from './fields.ts';
import { defineKind } from './kind.ts';

/** Whose election was counted: that of the region's head, or that of the governor. */
export const CONTESTS = ['head', 'governor'] as const;
/** What KPU set in its plenary, or what its Sirekap showed on the way there. */
export const COUNT_STATUSES = ['official', 'sirekap'] as const;

/** Polling stations of a kecamatan. */
export const stations = z
  .strictObject({
    counted: count.describe('Jumlah TPS yang sudah terhitung saat itu.'),
    all: count.describe('Jumlah semua TPS di kecamatan itu.'),
  })
  .refine(({ counted, all }) => counted <= all, {
    error: ({ input }) => {
      const { counted, all } = input as { counted: number; all: number };
      return `TPS yang terhitung (${counted}) tidak bisa lebih dari semua TPS (${all})`;
    },
  });

export const districtVotes = z.strictObject({
  /** Official name of the kecamatan. */
  district: text.describe('Nama resmi kecamatan.'),
  /** Votes in the order of the ballot, the blank box among them. */
  votes: z.array(count).min(1).describe('Suara menurut nomor urut di surat suara, termasuk kolom kosong.'),
  /** Absent in an official count, which has all of them. */
  stations: stations.describe('TPS yang terhitung dan semua TPS. Wajib untuk hitungan sirekap.').optional(),
});

/** One count of one vote. */
export const districtCount = z
  .strictObject({
    contest: z
      .enum(CONTESTS, { error: `harus salah satu dari ${CONTESTS.join(', ')}` })
      .describe('Pemilihan yang dihitung: head (bupati atau wali kota) atau governor (gubernur).'),
    status: z
      .enum(COUNT_STATUSES, { error: `harus salah satu dari ${COUNT_STATUSES.join(', ')}` })
      .describe('official: ditetapkan KPU. sirekap: hitungan sementara di situs KPU, bukan hasil resmi.'),
    asOf: plainDate.describe('Hari hitungan ini.'),
    /** Time of day in WIB. */
    time: hour.describe('Jam hitungan dalam WIB di antara tanda kutip, misalnya "00:15".').optional(),
    rows: z.array(districtVotes).min(1).describe('Suara di setiap kecamatan. Jumlahnya dihitung situs.'),
    sources: sourceIds.describe('Kode sumber hitungan ini, misalnya [k1].'),
    note: text.describe('Satu kalimat yang perlu dibaca agar hitungan ini tidak salah dipahami.').optional(),
  })
  .refine(({ status, rows }) => status === 'official' || rows.every((row) => row.stations), {
    message: 'hitungan sirekap perlu stations di setiap kecamatan',
    path: ['rows'],
  });

/** `content/counts/2024/kalimantan-timur/paser.yaml` */
export const counts = z
  .strictObject({
    edition: z.int({ error: 'tahun pemilihan, misalnya 2024' }).describe('Tahun hari pemungutan suara, misalnya 2024.'),
    region: regionId.describe('Kabupaten atau kota seperti nama berkasnya, misalnya kalimantan-timur/paser.'),
    /** Day on which the content of this file last changed. */
    updated: plainDate.describe('Hari terakhir berkas ini diubah.'),
    counts: z.array(districtCount).min(1).describe('Hitungan setiap pemilihan, masing-masing satu.'),
    sources,
  })
  .superRefine(({ counts: all, sources: known }, ctx) => {
    all.forEach(({ contest, sources: used }, index) => {
      const issue = (key: string, message: string): void => {
        ctx.addIssue({ code: 'custom', path: ['counts', index, key], message });
      };
      if (all.findIndex((other) => other.contest === contest) < index)
        issue('contest', `hitungan ${contest} ditulis dua kali; tulis yang resmi saja`);
      for (const id of used)
        if (!(id in known)) issue('sources', `sumber "${id}" tidak ada di daftar sources berkas ini`);
    });
  });

export type CountsData = z.infer<typeof counts>;
export type CountData = z.infer<typeof districtCount>;
export type Stations = z.infer<typeof stations>;

export const countKind = defineKind({
  name: 'counts',
  glob: 'counts/**/*.yaml',
  matches: /^counts\/\d{4}\/[a-z-]+\/[a-z-]+\.yaml$/,
  example: 'counts/2024/kalimantan-timur/paser.yaml',
  schema: counts,
});
