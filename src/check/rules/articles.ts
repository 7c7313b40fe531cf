/** Articles and contacts: places that exist, titles and addresses of their own, citations of listed sources. */
import { closest } from '../../search/closest.ts';
import { isUnwritten } from '../../kinds/placeholders.ts';
import { slugOfRegion } from '../../places/regions.ts';
import type { ArticleFields } from '../../kinds/article.ts';
import { ARTICLE_KINDS } from '../../kinds/index.ts';
import type { RegionData } from '../../kinds/region.ts';
import { duplicates } from './duplicates.ts';
import { type Content, type Entry, problemAt, problemOnLine } from '../reader/entries.ts';
import { didYouMean, type Problem } from '../problem.ts';
import { regionIds } from './regions.ts';

/** The articles of each kind. */
function listsOf(content: Content): Entry<ArticleFields>[][] {
  return ARTICLE_KINDS.map(({ name }) => content[name]);
}

/** All that have a title, a summary and a body of their own page. */
export function articlesOf(content: Content): Entry<ArticleFields>[] {
  return listsOf(content).flat();
}

/** The place that goes by this short form or that has its seat there: `kukar`, `grogot`. */
function placeCalled(slug: string, { regions }: Content): string | undefined {
  const word = slug.replaceAll('-', ' ');
  const calls = ({ aliases, seat }: RegionData): string[] =>
    [...aliases, ...(seat ? [seat.name] : [])].map((name) => name.toLowerCase());
  const found = regions.find(({ data }) => calls(data).some((name) => name === word || name.split(' ').includes(word)));
  return found && slugOfRegion(found.id);
}

/** Places of articles and contacts exist. The sentence names the place as the editor wrote it. */
function unknownRegions(content: Content): Problem[] {
  const slugs = new Set(regionIds(content).map(slugOfRegion));
  const guess = (slug: string): string | undefined => placeCalled(slug, content) ?? closest(slug, [...slugs]);
  const entries: Entry<{ regions: string[] }>[] = [...articlesOf(content), ...content.contacts];
  return entries.flatMap((entry) =>
    entry.data.regions.flatMap((slug, index) =>
      slugs.has(slug)
        ? []
        : [
            problemOnLine(
              entry,
              entry.lineOf(['regions', index]),
              `wilayah "${slug}" tidak dikenal${didYouMean(guess(slug))}`,
            ),
          ],
    ),
  );
}

/** No two articles of a kind have one title or one address. */
function sameTwice(content: Content): Problem[] {
  return listsOf(content).flatMap((articles) => [
    ...duplicates(articles, ({ data }) => data.title.toLowerCase()).map(({ entry, first }) =>
      problemAt(entry, ['title'], `judul ini sudah dipakai ${first.file}; tulis judul lain`),
    ),
    ...duplicates(articles, ({ id }) => id).map(({ entry, first }) =>
      problemAt(entry, [], `alamat halaman ini sama dengan ${first.file}; ganti nama salah satu berkas`),
    ),
  ]);
}

const CITATION = /\[@([^[\]\s]*)\]/g;

/** Citations in a body name sources of its own file. */
function unknownCitations(content: Content): Problem[] {
  const entries: Entry<{ sources: object }>[] = [...content.regions, ...articlesOf(content)];
  return entries.flatMap((entry) => {
    const lines = entry.body.split('\n').map((text, index) => ({ text, line: entry.bodyLine + index }));
    // A bracket may be written as an entity.
    const read = entry.parsed.nodes.flatMap(({ node, line }) =>
      node.type === 'text' ? [{ text: node.value, line }] : [],
    );
    const unknown = [...lines, ...read].flatMap(({ text, line }) =>
      [...text.matchAll(CITATION)]
        .map((match) => String(match[1]))
        .filter((id) => !Object.hasOwn(entry.data.sources, id))
        .map((id) =>
          problemOnLine(entry, line, `sumber [@${id}] dikutip di isi berkas tetapi tidak ada di daftar sources`),
        ),
    );
    return [...new Map(unknown.map((problem) => [problem.message, problem])).values()];
  });
}

/** A body that cites nothing says things that nobody can check. */
function uncited(content: Content): Problem[] {
  return articlesOf(content)
    .filter(({ body }) => body.trim() !== '' && !/\[@[^[\]\s]+\]/.test(body))
    .map((entry) =>
      problemOnLine(
        entry,
        entry.bodyLine,
        'isi ini belum menunjuk sumber; tulis kodenya di akhir kalimat, misalnya [@k1]',
      ),
    );
}

/** Texts that a new file starts with may stand in a draft only. */
function unwritten(content: Content): Problem[] {
  return articlesOf(content)
    .filter(({ data }) => !data.draft)
    .flatMap((entry) => [
      ...(isUnwritten(entry.data.summary)
        ? [problemAt(entry, ['summary'], 'ringkasan ini masih kalimat contoh; ganti dengan kalimat Anda')]
        : []),
      ...entry.body
        .split('\n')
        .flatMap((line, index) =>
          isUnwritten(line)
            ? [problemOnLine(entry, entry.bodyLine + index, 'isi ini masih kalimat contoh; ganti dengan kalimat Anda')]
            : [],
        ),
    ]);
}

export function articleProblems(content: Content): Problem[] {
  return [
    ...unwritten(content),
    ...uncited(content),
    ...unknownRegions(content),
    ...sameTwice(content),
    ...unknownCitations(content),
  ];
}
