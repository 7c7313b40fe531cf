import { z } from 'astro/zod';
import { paths } from '../site/paths.ts';
import { plainDate, provenance, sourceIds, sources, text, webAddress } from './fields.ts';
import { defineKind } from './kind.ts';

/** The stages that set the phase of an edition. Only the day of the vote must be known; what is not announced yet is left out. */
export const PHASE_STAGES = ['registration', 'campaign', 'quiet-period', 'voting', 'count', 'disputes'] as const;

const HOUR = 'jam ditulis di antara tanda kutip, misalnya "07:00"';
const hour = z.string({ error: HOUR }).regex(/^([01]\d|2[0-3]):[0-5]\d$/, HOUR);

/** A sentence for readers with sources of its own. */
const sentence = z.strictObject({
  text: text.describe('Satu kalimat untuk pembaca.'),
  /** The site that the sentence speaks of. */
  link: webAddress.describe('Situs yang disebut kalimat ini.').optional(),
  sources: sourceIds.describe('Kode sumber kalimat ini, misalnya [k1].'),
});

export const stage = z
  .strictObject({
    /** English key; one of PHASE_STAGES where the stage sets the phase. */
    id: z
      .string()
      .regex(/^[a-z][a-z-]*$/, 'memakai huruf kecil dan tanda hubung')
      .describe(
        `Kunci tahap, huruf kecil, misalnya campaign. Kunci ${PHASE_STAGES.join(', ')} menentukan keadaan situs; voting wajib ada.`,
      ),
    /** What the stage is called in Indonesian. */
    name: text.describe('Nama tahap dalam bahasa Indonesia.'),
    start: plainDate.describe('Hari pertama tahap ini.'),
    /** Last day of the stage; absent for a stage of one day. */
    end: plainDate.describe('Hari terakhir tahap ini. Jangan ditulis bila hanya satu hari.').optional(),
    /** Hours of the polling stations, in WITA. */
    hours: z
      .strictObject({
        from: hour.describe('Jam TPS mulai melayani, misalnya "07:00".'),
        until: hour.describe('Jam terakhir pemilih dapat datang, misalnya "13:00".'),
        ...provenance,
      })
      .describe('Jam buka TPS pada hari pemungutan suara.')
      .optional(),
    /** What a reader needs to know in this stage: what to bring to the vote, what is forbidden, where results stand. */
    points: z.array(sentence).describe('Yang perlu diketahui pembaca selama tahap ini.').optional(),
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
    next: z.array(sentence).describe('Yang diketahui tentang pemilihan berikutnya.').optional(),
    sources,
  })
  .superRefine((data, ctx) => {
    const cited: { path: (string | number)[]; sources: readonly string[] }[] = [
      ...data.stages.flatMap(({ sources, hours, points = [] }, index) => [
        { path: ['stages', index], sources },
        ...(hours ? [{ path: ['stages', index, 'hours'], sources: hours.sources }] : []),
        ...points.map((point, nth) => ({ path: ['stages', index, 'points', nth], sources: point.sources })),
      ]),
      ...(data.next ?? []).map(({ sources }, index) => ({ path: ['next', index], sources })),
    ];
    for (const { path, sources } of cited) {
      for (const id of sources.filter((key) => !(key in data.sources))) {
        ctx.addIssue({
          code: 'custom',
          path: [...path, 'sources'],
          message: `sumber "${id}" tidak ada di daftar sources berkas ini`,
        });
      }
    }
    if (!data.stages.some(({ id }) => id === 'voting'))
      ctx.addIssue({ code: 'custom', path: ['stages'], message: 'tahap "voting" belum ada' });
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
