import { z } from 'astro/zod';
import { articleFields, person } from './article.ts';
import { plainDate } from './fields.ts';
import { NEWS_TOPICS, type NewsTopic } from './vocabulary.ts';

const topics = Object.keys(NEWS_TOPICS) as NewsTopic[];

/** One news item. The body cites its sources as `[@s1]`. */
export const news = z
  .strictObject({
    ...articleFields,
    /** Day of the event. */
    date: plainDate.describe('Hari peristiwanya terjadi, misalnya 2024-11-27.'),
    topic: z.enum(topics, { error: `topik harus salah satu dari ${topics.join(', ')}` }).describe('Topik berita; pilih satu dari daftar.'),
    /** Holders of public office and candidates who speak or act in the item. */
    people: z.array(person).describe('Pejabat atau calon yang berbicara atau bertindak dalam berita ini.').default([]),
  })
  .refine(({ date, published }) => date <= published, { message: 'peristiwa tidak bisa setelah tanggal terbit', path: ['date'] })
  .refine(({ regions }) => regions.length > 0, { message: 'perlu paling sedikit satu wilayah', path: ['regions'] });

export type NewsData = z.infer<typeof news>;
