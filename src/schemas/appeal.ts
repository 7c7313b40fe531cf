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
    date: partialDate,
    /** Who asked. */
    by: z.strictObject({ institution: text, role: text.optional(), name: text.optional() }),
    /** Whom they asked. */
    audience: text,
    place: place.optional(),
    topics: z.array(z.enum(topics, { error: `topik harus salah satu dari ${topics.join(', ')}` })).min(1, 'perlu paling sedikit satu topik'),
    /** What a citizen can do, each a short sentence that starts with a verb. */
    actions: z.array(text).min(1, 'perlu paling sedikit satu hal yang bisa dilakukan warga'),
  })
  .refine(({ regions }) => regions.length > 0, { message: 'perlu paling sedikit satu wilayah', path: ['regions'] });

export type AppealData = z.infer<typeof appeal>;
