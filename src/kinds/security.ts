import { z } from 'astro/zod';
import { paths } from '../site/paths.ts';
import { defineKind } from './kind.ts';
import { topicPageFields, topicPageForm } from './topic-page.ts';

/** A page on how the vote was kept safe. */
export const securityPage = z.strictObject(topicPageFields);

export type SecurityPageData = z.infer<typeof securityPage>;

export const securityKind = defineKind({
  name: 'security',
  glob: 'security/*.{md,mdx}',
  matches: /^security\/[a-z0-9-]+\.mdx?$/,
  example: 'security/judul-singkat.md',
  schema: securityPage,
  isArticle: true,
  label: 'Pengamanan',
  list: paths.security(),
  page: paths.securityPage,
  menu: { text: 'Pengamanan' },
  form: { ...topicPageForm, name: 'pengamanan', label: 'Halaman tentang pengamanan' },
  snippet: { prefix: 'pengamanan', description: 'Halaman tentang pengamanan' },
});
