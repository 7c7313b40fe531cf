/** Pages that explain: how the vote was kept safe, and how to vote. Their bodies cite sources as `[@o1]`. */
import { z } from 'astro/zod';
import { articleFields } from './article.ts';
import { text } from './fields.ts';
import { table } from './table.ts';

const fields = {
  ...articleFields,
  /** Place in the list of its kind, from 1. */
  order: z.int({ error: 'harus bilangan bulat' }).min(1).describe('Urutan di daftar, mulai dari 1.'),
  /** The answer of the page in one or two sentences; stands first. */
  answer: text.describe('Jawaban singkat, satu atau dua kalimat. Tampil paling atas.'),
  /** Counts, drawn as bars too: where `<FiguresTable number="1" />` stands in the body, or else below it. */
  tables: z.array(table).describe('Tabel angka. Situs menggambarnya juga sebagai batang.').default([]),
};

/** A page on security. */
export const securityPage = z.strictObject(fields);

/** A guide for voters. */
export const guide = z.strictObject({
  ...fields,
  /** Said on top where the page tells the rules of one edition: "Ini aturan Pilkada 2024." */
  ruleOf: z
    .int({ error: 'tahun pemilihan, misalnya 2024' })
    .describe('Tahun pilkada yang aturannya dijelaskan, misalnya 2024. Jangan ditulis bila berlaku umum.')
    .optional(),
});

export type SecurityPageData = z.infer<typeof securityPage>;
export type GuideData = z.infer<typeof guide>;
