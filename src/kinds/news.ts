import { z } from 'astro/zod';
import { site } from '../site.ts';
import { paths } from '../site/paths.ts';
import { articleFields, person } from './article.ts';
import { ARTICLE, LAST_ASKS, TITLE } from './article-form.ts';
import { plainDate } from './fields.ts';
import { answerTo, FILE_NAME, REGIONS } from './form.ts';
import { defineKind } from './kind.ts';
import { NEWS_TOPICS, type NewsTopic } from './vocabulary.ts';

const topics = Object.keys(NEWS_TOPICS) as NewsTopic[];

/** One news item. The body cites its sources as `[@s1]`. */
export const news = z
  .strictObject({
    ...articleFields,
    /** Day of the event. */
    date: plainDate.describe('Hari peristiwanya terjadi, misalnya 2024-11-27.'),
    topic: z
      .enum(topics, { error: `topik harus salah satu dari ${topics.join(', ')}` })
      .describe('Topik berita; pilih satu dari daftar.'),
    /** Holders of public office and candidates who speak or act in the item. */
    people: z.array(person).describe('Pejabat atau calon yang berbicara atau bertindak dalam berita ini.').default([]),
  })
  .refine(({ date, published }) => date <= published, {
    message: 'peristiwa tidak bisa setelah tanggal terbit',
    path: ['date'],
  })
  .refine(({ regions }) => regions.length > 0, { message: 'perlu paling sedikit satu wilayah', path: ['regions'] });

export type NewsData = z.infer<typeof news>;

export const newsKind = defineKind({
  name: 'news',
  glob: 'news/*.md',
  matches: /^news\/\d{4}-\d{2}-\d{2}-[a-z0-9-]+\.md$/,
  example: 'news/2024-11-27-judul-singkat.md',
  schema: news,
  isArticle: true,
  label: 'Berita',
  list: paths.newsList(),
  page: paths.newsItem,
  menu: { text: 'Berita', bar: 'wide' },
  feed: { title: `Berita ${site.name}`, description: site.tagline },
  openData: 'Berita situs ini.',
  form: {
    ...ARTICLE,
    name: 'berita',
    label: 'Berita',
    asks: {
      title: TITLE,
      date: { flag: 'tanggal', ask: 'Tanggal peristiwa', hint: '2024-11-27' },
      regions: REGIONS,
      topic: { flag: 'topik', ask: 'Topik', words: NEWS_TOPICS },
      ...LAST_ASKS,
    },
    id: (draft) => `${answerTo(draft, 'date')}-${answerTo(draft, FILE_NAME)}`,
    body: 'isi berita',
  },
  snippet: { prefix: 'berita', description: 'Berkas berita' },
});
