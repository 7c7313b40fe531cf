import { z } from 'astro/zod';
import { paths } from '../site/paths.ts';
import { defineKind } from './kind.ts';
import { topicPageFields, topicPageForm } from './topic-page.ts';

/** A guide for voters. */
export const guide = z.strictObject({
  ...topicPageFields,
  /** Said on top where the page tells the rules of one edition: "Ini aturan Pilkada 2024." */
  ruleOf: z
    .int({ error: 'tahun pemilihan, misalnya 2024' })
    .describe('Tahun pilkada yang aturannya dijelaskan, misalnya 2024. Jangan ditulis bila berlaku umum.')
    .optional(),
});

export type GuideData = z.infer<typeof guide>;

export const guideKind = defineKind({
  name: 'guides',
  glob: 'guides/*.{md,mdx}',
  matches: /^guides\/[a-z0-9-]+\.mdx?$/,
  example: 'guides/judul-singkat.mdx',
  schema: guide,
  isArticle: true,
  label: 'Panduan',
  list: paths.guides(),
  page: paths.guide,
  menu: { text: 'Panduan', bar: 'wide' },
  form: { ...topicPageForm, name: 'panduan', label: 'Panduan pemilih', ending: '.mdx' },
  snippet: { prefix: 'panduan', description: 'Panduan pemilih' },
});
