import { z } from 'astro/zod';
import { paths } from '../site/paths.ts';
import { corrections } from './article.ts';
import { plainDate, provenance, sourceIds, sources, text } from './fields.ts';
import { defineKind } from './kind.ts';

/** The stages that set the phase of an edition; every edition has each of them once. */
export const PHASE_STAGES = ['registration', 'campaign', 'quiet-period', 'voting', 'count', 'disputes'] as const;

export const stage = z
  .strictObject({
    /** English key; one of PHASE_STAGES where the stage sets the phase. */
    id: z
      .string()
      .regex(/^[a-z][a-z-]*$/, 'memakai huruf kecil dan tanda hubung')
      .describe('Kunci tahap, huruf kecil, misalnya campaign. Enam kunci wajib menentukan keadaan situs.'),
    /** What the stage is called in Indonesian. */
    name: text.describe('Nama tahap dalam bahasa Indonesia.'),
    start: plainDate.describe('Hari pertama tahap ini.'),
    /** Last day of the stage; absent for a stage of one day. */
    end: plainDate.describe('Hari terakhir tahap ini. Jangan ditulis bila hanya satu hari.').optional(),
    ...provenance,
  })
  .refine((s) => s.end === undefined || s.end >= s.start, { message: 'tahap berakhir sebelum mulai', path: ['end'] });

/** The official calendar of one edition. */
export const stages = z
  .strictObject({
    edition: z.int({ error: 'tahun pemilihan, misalnya 2024' }).describe('Tahun hari pemungutan suara, misalnya 2024.'),
    /** Name of the edition, "Pilkada Serentak 2024". */
    name: text.describe('Nama pemilihan, misalnya Pilkada Serentak 2024.'),
    updated: plainDate.describe('Hari terakhir berkas ini diubah.'),
    stages: z.array(stage).min(1).describe('Semua tahapan resmi, dari yang paling awal.'),
    /** What is known of the election after this one, in sentences of their own sources. */
    next: z
      .array(
        z.strictObject({
          text: text.describe('Satu kalimat untuk pembaca.'),
          sources: sourceIds.describe('Kode sumber kalimat ini, misalnya [k1].'),
        }),
      )
      .describe('Yang diketahui tentang pemilihan berikutnya.')
      .optional(),
    corrections,
    sources,
  })
  .superRefine((data, ctx) => {
    for (const key of ['stages', 'next'] as const) {
      data[key]?.forEach((item, index) => {
        for (const id of item.sources) {
          if (!(id in data.sources)) {
            ctx.addIssue({
              code: 'custom',
              path: [key, index, 'sources'],
              message: `sumber "${id}" tidak ada di daftar sources berkas ini`,
            });
          }
        }
      });
    }
    for (const id of PHASE_STAGES) {
      if (!data.stages.some((s) => s.id === id))
        ctx.addIssue({ code: 'custom', path: ['stages'], message: `tahap "${id}" belum ada` });
    }
  });

export type StagesData = z.infer<typeof stages>;
export type PhaseStage = (typeof PHASE_STAGES)[number];

export const stagesKind = defineKind({
  name: 'stages',
  glob: 'stages/*.yaml',
  matches: /^stages\/\d{4}\.yaml$/,
  example: 'stages/2024.yaml',
  schema: stages,
  label: 'Tahapan',
  list: paths.stages(),
  menu: { text: 'Tahapan' },
  snippet: { prefix: 'tahapan', description: 'Berkas tahapan satu pemilihan' },
});
