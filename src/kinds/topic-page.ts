/** What pages that explain share: how the vote was kept safe, and how to vote. Their bodies cite sources as `[@o1]`. */
import { z } from 'astro/zod';
import { articleFields } from './article.ts';
import { ARTICLE, LAST_ASKS, TITLE } from './article-form.ts';
import { text } from './fields.ts';
import { REGIONS, type Form } from './form.ts';
import { table } from './table.ts';

export const topicPageFields = {
  ...articleFields,
  /** Place in the list of its kind, from 1. */
  order: z.int({ error: 'harus bilangan bulat' }).min(1).describe('Urutan di daftar, mulai dari 1.'),
  /** The answer of the page in one or two sentences; stands first. */
  answer: text.describe('Jawaban singkat, satu atau dua kalimat. Tampil paling atas.'),
  /** Counts, drawn as bars too: where `<FiguresTable number="1" />` stands in the body, or else below it. */
  tables: z.array(table).describe('Tabel angka. Situs menggambarnya juga sebagai batang.').default([]),
};

export const topicPageForm = {
  ...ARTICLE,
  asks: {
    title: TITLE,
    regions: REGIONS,
    answer: { flag: 'jawaban', ask: 'Jawaban singkat', hint: 'satu atau dua kalimat, tampil paling atas' },
    order: {
      flag: 'urutan',
      ask: 'Urutan di daftar',
      suggest: ({ siblings }) =>
        String(Math.max(0, ...siblings.map(({ data }) => ('order' in data ? Number(data.order) : 0))) + 1),
      sentence: 'urutan ditulis dengan angka, mulai dari 1',
    },
    ...LAST_ASKS,
  },
  body: 'isi halaman',
} satisfies Partial<Form>;
