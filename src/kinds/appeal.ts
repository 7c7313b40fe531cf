import { z } from 'astro/zod';
import { articleFields } from './article.ts';
import { partialDate, place, text } from './fields.ts';
import { APPEAL_TOPICS, type AppealTopic } from './vocabulary.ts';

const topics = Object.keys(APPEAL_TOPICS) as AppealTopic[];

/** What an institution asked of people. The body says what exactly, as of its day, and cites its sources as `[@a1]`. */
export const appeal = z
  .strictObject({
    ...articleFields,
    /** Day or month of the appeal. */
    date: partialDate.describe('Hari atau bulan imbauan disampaikan: 2024-11-27 atau 2024-11.'),
    /** Who asked. */
    by: z
      .strictObject({
        institution: text.describe('Nama lembaga yang mengimbau.'),
        role: text.describe('Jabatan orang yang menyampaikan.').optional(),
        name: text.describe('Nama orang yang menyampaikan.').optional(),
      })
      .describe('Siapa yang mengimbau.'),
    /** Whom they asked. */
    audience: text.describe('Siapa yang diimbau, misalnya Warga Paser.'),
    place: place.describe('Tempat imbauan disampaikan.').optional(),
    topics: z
      .array(z.enum(topics, { error: `topik harus salah satu dari ${topics.join(', ')}` }))
      .min(1, 'perlu paling sedikit satu topik')
      .describe('Topik imbauan; pilih satu atau lebih dari daftar.'),
    /** What a citizen can do, each a short sentence that starts with a verb. */
    actions: z
      .array(text)
      .min(1, 'perlu paling sedikit satu hal yang bisa dilakukan warga')
      .describe('Yang bisa dilakukan warga. Setiap baris satu kalimat yang dimulai dengan kata kerja.'),
  })
  .refine(({ regions }) => regions.length > 0, { message: 'perlu paling sedikit satu wilayah', path: ['regions'] });

export type AppealData = z.infer<typeof appeal>;
