import { z } from 'astro/zod';
import { paths } from '../site/paths.ts';
import { articleFields } from './article.ts';
import { ARTICLE, LAST_ASKS, TITLE } from './article-form.ts';
import { partialDate, place, text } from './fields.ts';
import { REGIONS } from './form.ts';
import { defineKind } from './kind.ts';
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

export const appealKind = defineKind({
  name: 'appeals',
  glob: 'appeals/*.md',
  matches: /^appeals\/[a-z0-9-]+\.md$/,
  example: 'appeals/judul-singkat.md',
  schema: appeal,
  isArticle: true,
  label: 'Imbauan',
  list: paths.appeals(),
  page: paths.appeal,
  menu: { text: 'Imbauan' },
  openData: 'Apa yang diminta lembaga dari warga.',
  form: {
    ...ARTICLE,
    name: 'imbauan',
    label: 'Imbauan',
    asks: {
      title: TITLE,
      date: { flag: 'tanggal', ask: 'Tanggal imbauan', hint: '2024-11-27, 2024-11, atau 2024' },
      regions: REGIONS,
      topics: { flag: 'topik', ask: 'Topik', words: APPEAL_TOPICS },
      'by.institution': { flag: 'lembaga', ask: 'Lembaga yang mengimbau' },
      'by.role': { flag: 'jabatan', ask: 'Jabatan orang yang menyampaikan' },
      'by.name': { flag: 'orang', ask: 'Nama orang yang menyampaikan' },
      audience: { flag: 'sasaran', ask: 'Siapa yang diimbau', hint: 'misalnya Warga Paser' },
      actions: {
        flag: 'ajakan',
        ask: 'Yang bisa dilakukan warga',
        hint: 'satu kalimat yang dimulai dengan kata kerja',
      },
      ...LAST_ASKS,
    },
    body: 'isi imbauan',
  },
  snippet: { prefix: 'imbauan', description: 'Berkas imbauan' },
});
