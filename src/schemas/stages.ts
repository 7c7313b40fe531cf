import { z } from 'astro/zod';
import { plainDate, provenance, sourceIds, sources, text } from './fields.ts';

/** The stages that set the phase of an edition; every edition has each of them once. */
export const PHASE_STAGES = ['registration', 'campaign', 'quiet-period', 'voting', 'count', 'disputes'] as const;

export const stage = z
  .strictObject({
    /** English key; one of PHASE_STAGES where the stage sets the phase. */
    id: z.string().regex(/^[a-z][a-z-]*$/, 'memakai huruf kecil dan tanda hubung'),
    /** What the stage is called in Indonesian. */
    name: text,
    start: plainDate,
    /** Last day of the stage; absent for a stage of one day. */
    end: plainDate.optional(),
    ...provenance,
  })
  .refine((s) => s.end === undefined || s.end >= s.start, { message: 'tahap berakhir sebelum mulai', path: ['end'] });

/** The official calendar of one edition. */
export const stages = z
  .strictObject({
    edition: z.int({ error: 'tahun pemilihan, misalnya 2024' }),
    /** Name of the edition, "Pilkada Serentak 2024". */
    name: text,
    updated: plainDate,
    stages: z.array(stage).min(1),
    /** What is known of the election after this one, in sentences of their own sources. */
    next: z.array(z.strictObject({ text, sources: sourceIds })).optional(),
    sources,
  })
  .superRefine((data, ctx) => {
    for (const key of ['stages', 'next'] as const) {
      data[key]?.forEach((item, index) => {
        for (const id of item.sources) {
          if (!(id in data.sources)) {
            ctx.addIssue({ code: 'custom', path: [key, index, 'sources'], message: `sumber "${id}" tidak ada di daftar sources berkas ini` });
          }
        }
      });
    }
    for (const id of PHASE_STAGES) {
      if (!data.stages.some((s) => s.id === id)) ctx.addIssue({ code: 'custom', path: ['stages'], message: `tahap "${id}" belum ada` });
    }
  });

export type StagesData = z.infer<typeof stages>;
export type PhaseStage = (typeof PHASE_STAGES)[number];
