/** Articles and contacts: places that exist, titles and addresses of their own, citations of listed sources. */
import { closest } from '../../lib/closest.ts';
import { isUnwritten } from '../../lib/placeholders.ts';
import { slugOfRegion } from '../../lib/regions.ts';
import type { ArticleFields } from '../../schemas/article.ts';
import { duplicates } from '../duplicates.ts';
import { type Content, type Entry, problemAt, problemOnLine } from '../entries.ts';
import { didYouMean, type Problem } from '../problem.ts';
import { regionIds } from './regions.ts';

/** The collections that have a title, a summary and a body of their own page. */
export function articlesOf({ news, appeals, security, guides }: Content): Entry<ArticleFields>[] {
  return [...news, ...appeals, ...security, ...guides];
}

/** Places of articles and contacts exist. The sentence names the place as the editor wrote it. */
function unknownRegions(content: Content): Problem[] {
  const slugs = new Set(regionIds(content).map(slugOfRegion));
  const entries: Entry<{ regions: string[] }>[] = [...articlesOf(content), ...content.contacts];
  return entries.flatMap((entry) =>
    entry.data.regions.flatMap((slug, index) =>
      slugs.has(slug)
        ? []
        : [problemOnLine(entry, entry.lineOf(['regions', index]), `wilayah "${slug}" tidak dikenal${didYouMean(closest(slug, [...slugs]))}`)],
    ),
  );
}

/** No two articles of a kind have one title or one address. */
function sameTwice({ news, appeals, security, guides }: Content): Problem[] {
  return [news, appeals, security, guides].flatMap((collection: Entry<ArticleFields>[]) => [
    ...duplicates(collection, ({ data }) => data.title.toLowerCase()).map(({ entry, first }) =>
      problemAt(entry, ['title'], `judul ini sudah dipakai ${first.file}; tulis judul lain`),
    ),
    ...duplicates(collection, ({ id }) => id).map(({ entry, first }) =>
      problemAt(entry, [], `alamat halaman ini sama dengan ${first.file}; ganti nama salah satu berkas`),
    ),
  ]);
}

const CITATION = /\[@([^\]\s]*)\]/g;

/** Citations in a body name sources of its own file. */
function unknownCitations(content: Content): Problem[] {
  const entries: Entry<{ sources: object }>[] = [...content.regions, ...articlesOf(content)];
  return entries.flatMap((entry) =>
    entry.body.split('\n').flatMap((line, index) =>
      [...line.matchAll(CITATION)]
        .map((match) => String(match[1]))
        .filter((id) => !Object.hasOwn(entry.data.sources, id))
        .map((id) => problemOnLine(entry, entry.bodyLine + index, `sumber [@${id}] dikutip di isi berkas tetapi tidak ada di daftar sources`)),
    ),
  );
}

/** Texts that a new file starts with may stand in a draft only. */
function unwritten(content: Content): Problem[] {
  return articlesOf(content)
    .filter(({ data }) => !data.draft)
    .flatMap((entry) => [
      ...(isUnwritten(entry.data.summary) ? [problemAt(entry, ['summary'], 'ringkasan ini masih kalimat contoh; ganti dengan kalimat Anda')] : []),
      ...entry.body
        .split('\n')
        .flatMap((line, index) =>
          isUnwritten(line) ? [problemOnLine(entry, entry.bodyLine + index, 'isi ini masih kalimat contoh; ganti dengan kalimat Anda')] : [],
        ),
    ]);
}

export function articleProblems(content: Content): Problem[] {
  return [...unwritten(content), ...unknownRegions(content), ...sameTwice(content), ...unknownCitations(content)];
}
