import { z } from 'astro/zod';
import { paths } from '../site/paths.ts';
import { corrections } from './article.ts';
import { hour, plainDate, provenance, sourceIds, sources, text, webAddress } from './fields.ts';
import { answerTo, type Draft } from './form.ts';
import { defineKind } from './kind.ts';

/** The stages that set the phase of an edition. Only the day of the vote must be known; what is not announced yet is left out. */
export const PHASE_STAGES = ['registration', 'campaign', 'quiet-period', 'voting', 'count', 'disputes'] as const;

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
    corrections,
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

/** Years of the editions that have a calendar. */
const editionsIn = ({ siblings }: Draft): number[] =>
  siblings.flatMap(({ data }) => ('edition' in data ? Number(data.edition) : []));

const VOTING_DAY = 'stages.0.start';

export const stagesKind = defineKind({
  name: 'stages',
  glob: 'stages/*.yaml',
  matches: /^stages\/\d{4}\.yaml$/,
  example: 'stages/2024.yaml',
  schema: stages,
  label: 'Tahapan',
  list: paths.stages(),
  page: (id) => paths.edition(Number(id)),
  menu: { text: 'Tahapan' },
  // An edition of which only the voting day is known, with the election of every place.
  form: {
    name: 'edisi',
    label: 'Pilkada berikutnya, dengan satu berkas untuk setiap daerah',
    asks: {
      edition: {
        flag: 'tahun',
        ask: 'Tahun pilkada',
        hint: 'tahun hari pemungutan suara',
        objection: (year, draft) => {
          const editions = editionsIn(draft);
          if (editions.includes(Number(year))) return `Pilkada ${year} sudah ada`;
          const newest = Math.max(...editions);
          return Number(year) < newest ? `tahun ini lebih lama daripada Pilkada ${newest}, yang sudah ada` : undefined;
        },
      },
      [VOTING_DAY]: {
        flag: 'tanggal',
        ask: 'Hari pemungutan suara',
        hint: '2024-11-27',
        objection: (day, draft) => {
          const year = answerTo(draft, 'edition');
          return year === '' || day.startsWith(`${year}-`)
            ? undefined
            : `hari pemungutan suara harus dalam tahun ${year}`;
        },
      },
    },
    further: (draft) => ({
      name: `Pilkada ${answerTo(draft, 'edition')}`,
      updated: draft.today,
      stages: [
        {
          id: 'voting',
          name: 'Pemungutan suara',
          start: answerTo(draft, VOTING_DAY),
          sources: draft.sources.map((_, index) => `k${index + 1}`),
        },
      ],
    }),
    id: (draft) => answerTo(draft, 'edition'),
    ending: '.yaml',
    beside: {
      kind: 'elections',
      answers: (draft) =>
        draft.content.regions.map(({ id }) => ({ region: id, 'vote.votingDay': answerTo(draft, VOTING_DAY) })),
    },
    notes: (draft) => [
      'Tahapan lain, pasangan calon, jumlah pemilih, dan jumlah TPS belum diketahui, jadi belum ditulis. Tulis setiap fakta bersama sumbernya.',
      `Halaman depan, halaman daerah, dan tahapan tetap tentang pilkada sebelumnya sampai pengelola kode mengganti CURRENT_EDITION di src/site.ts menjadi ${answerTo(draft, 'edition')}.`,
    ],
  },
  snippet: { prefix: 'tahapan', description: 'Berkas tahapan satu pemilihan' },
});
