/** The skeleton of a body: something to read, and headings that go down one level at a time from the page's own h1. */
import { type Content, type Entry, problemOnLine } from '../reader/entries.ts';
import type { Problem } from '../problem.ts';
import { articlesOf } from './articles.ts';

function headingProblems(entry: Entry<unknown>): Problem[] {
  let above = 1;
  return entry.parsed.nodes.flatMap(({ node, line }) => {
    if (node.type !== 'heading') return [];
    const depth = node.depth;
    const allowed = above + 1;
    above = depth;
    if (depth === 1) {
      above = 1;
      return [problemOnLine(entry, line, 'judul besar "#" sudah diisi oleh title; pakai "##" untuk judul bagian')];
    }
    return depth > allowed
      ? [problemOnLine(entry, line, `judul ini melompati tingkat; pakai "${'#'.repeat(allowed)}" di sini`)]
      : [];
  });
}

export function skeletonProblems(content: Content): Problem[] {
  const articles = articlesOf(content);
  const empty = articles
    .filter(({ body }) => body.trim() === '')
    .map((entry) => problemOnLine(entry, entry.bodyLine - 1, 'isi berkas masih kosong; tulis di bawah baris ---'));
  const unseen = [...content.elections, ...content.contacts]
    .filter(({ body }) => body.trim() !== '')
    .map((entry) =>
      problemOnLine(
        entry,
        entry.bodyLine,
        'isi di bawah baris --- tidak ditampilkan untuk berkas ini; pindahkan ke kolom yang cocok',
      ),
    );
  return [...empty, ...unseen, ...[...articles, ...content.regions].flatMap(headingProblems)];
}
