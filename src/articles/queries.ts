import { getCollection, getEntry, render } from 'astro:content';
import { inListOrder, isPublic, markedTitle } from './articles.ts';
import type { ArticleFields } from '../kinds/article.ts';
import { ARTICLE_KINDS, type ArticleKind, type ArticleName, type DataOf } from '../kinds/index.ts';
import type { CountTable } from '../kinds/table.ts';
import { once } from '../site/queries-once.ts';
import { today } from '../site/queries-today.ts';

/** An entry with its key and its Markdown. */
export type Article<Data> = Data & { id: string; body: string };

export type NewsItem = Article<DataOf<'news'>>;
export type Appeal = Article<DataOf<'appeals'>>;
export type SecurityPage = Article<DataOf<'security'>>;
export type Guide = Article<DataOf<'guides'>>;
/** An article of any kind, with what only some kinds have. */
export type AnyArticle = Article<ArticleFields & { date?: string; order?: number }>;

/**
 * The articles of a kind that are to be seen, in the order of their list. Readers see what is public; in `npm run dev` editors see
 * drafts and what is scheduled as well, with a mark in the title.
 */
async function readArticles(kind: ArticleName): Promise<AnyArticle[]> {
  const entries = await getCollection(kind, ({ data }) => import.meta.env.SHOWS_HIDDEN || isPublic(data, today));
  return entries
    .map(({ id, data, body = '' }) => ({
      ...data,
      ...{
        id,
        body,
        title: markedTitle(data, today),
        corrections: data.corrections.filter(({ date }) => date <= today),
      },
    }))
    .sort(inListOrder);
}

const lists = new Map(ARTICLE_KINDS.map(({ name }) => [name, once(() => readArticles(name))]));

/** The same, read once in a build. */
export async function getArticles<Name extends ArticleName>(kind: Name): Promise<Article<DataOf<Name>>[]> {
  // The schema of the kind has made what stands in its list.
  return ((await lists.get(kind)?.()) ?? []) as unknown as Article<DataOf<Name>>[];
}

/** The articles of every kind. */
export async function getArticleLists(): Promise<{ kind: ArticleKind; articles: AnyArticle[] }[]> {
  return Promise.all(ARTICLE_KINDS.map(async (kind) => ({ kind, articles: await getArticles(kind.name) })));
}

export const getNews = (): Promise<NewsItem[]> => getArticles('news');
export const getAppeals = (): Promise<Appeal[]> => getArticles('appeals');
export const getSecurityPages = (): Promise<SecurityPage[]> => getArticles('security');
export const getGuides = (): Promise<Guide[]> => getArticles('guides');

/** The table of police at polling stations by Polres in `edition` and the page that it stands on; `null` where no page has one. */
export async function getPoliceAtStations(
  edition: number,
): Promise<{ table: CountTable; page: string; title: string } | null> {
  const found = (await getSecurityPages()).flatMap(({ id, title, tables }) =>
    tables
      .filter((table) => table.columns.join() === 'Polisi,TPS' && table.title.includes(String(edition)))
      .map((table) => ({ table, page: id, title })),
  );
  return found[0] ?? null;
}

async function rendered(kind: ArticleName, id: string) {
  const entry = await getEntry(kind, id);
  if (!entry) throw new Error(`Berkas content/${kind}/${id} tidak ada.`);
  return render(entry);
}

/** Headings of the parts of an article, to link to. */
export async function getSections(kind: ArticleName, id: string): Promise<{ id: string; text: string }[]> {
  const { headings } = await rendered(kind, id);
  return headings.flatMap(({ depth, slug, text }) => (depth === 2 ? [{ id: slug, text }] : []));
}

/** The body of an article as a component. */
export async function getBody(kind: ArticleName, id: string) {
  return (await rendered(kind, id)).Content;
}
