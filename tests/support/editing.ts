/** Content as editors may have it, all of it clearly made for tests: hidden, corrected, moved and deleted articles. */
import type { ContentCopy } from './content.ts';

/** Stands in every hidden article and nowhere else. */
export const HIDDEN_WORD = 'rahasiauji';

export const DRAFT = '/berita/2024-10-08-uji-draf/';
export const SCHEDULED = '/panduan/uji-terjadwal/';
export const CORRECTED = '/berita/2024-10-09-uji-perbaikan/';
export const MOVED = '/berita/uji-alamat-lama/';
export const ALSO_MOVED = '/berita/uji-alamat-lebih-lama/';
export const DELETED = '/panduan/uji-terhapus/';

const SOURCES = `sources:
  k1: { publisher: Penerbit uji, title: Sumber uji }`;

function news(title: string, rest: string): string {
  return `---
title: ${title}
summary: Ringkasan ${title}.
date: 2024-10-08
topic: hoaks
regions: [paser]
${rest}
${SOURCES}
---
Isi ${title}.[@k1]
`;
}

const guide = `---
title: Panduan ${HIDDEN_WORD} terjadwal
summary: Ringkasan ${HIDDEN_WORD}.
published: 2027-01-03
regions: [paser]
order: 99
answer: Jawaban ${HIDDEN_WORD}.
${SOURCES}
---
Isi ${HIDDEN_WORD}.[@k1]
`;

/** Adds the articles to a copy of the content. */
export function addTestArticles(content: ContentCopy): void {
  const corrections = `published: 2026-11-22
corrections:
  - { date: 2026-11-25, note: Perbaikan uji pertama. }
  - { date: 2026-11-30, note: Perbaikan uji kedua. }`;
  content.write(
    'news/2024-10-08-uji-draf.md',
    news(`Draf ${HIDDEN_WORD} uji`, 'published: 2026-11-22\ndraft: true\ncorrections: [{ date: 2026-11-25, note: Uji. }]'),
  );
  content.write('guides/uji-terjadwal.mdx', guide);
  content.write('news/2024-10-09-uji-perbaikan.md', news('Berita uji yang diperbaiki', corrections));
  content.write(
    'redirects.yaml',
    `moved:
  - { from: ${ALSO_MOVED}, to: ${CORRECTED} }
  - { from: ${MOVED}, to: ${CORRECTED} }
deleted:
  - { from: ${DELETED}, title: Halaman uji, date: 2026-11-20, reason: Halaman uji ini tertulis dua kali., see: /panduan/ }
`,
  );
}
