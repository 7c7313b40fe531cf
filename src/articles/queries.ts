import { getCollection, getEntry, render, type CollectionEntry } from 'astro:content';
import { isPublic, markedTitle, newestFirst } from './articles.ts';
import type { AppealData } from '../kinds/appeal.ts';
import type { NewsData } from '../kinds/news.ts';
import type { CountTable } from '../kinds/table.ts';
import type { GuideData, SecurityPageData } from '../kinds/topic-page.ts';
import { once } from '../site/queries-once.ts';
import { today } from '../site/queries-today.ts';

/** An entry with its key and its Markdown. */
export type Article<Data> = Data & { id: string; body: string };

export type NewsItem = Article<NewsData>;
export type Appeal = Article<AppealData>;
export type SecurityPage = Article<SecurityPageData>;
export type Guide = Article<GuideData>;

type Kind = 'news' | 'appeals' | 'security' | 'guides';

/**
 * The articles of a kind that are to be seen. Readers see what is public; in `npm run dev` editors see drafts and what is scheduled
 * as well, with a mark in the title.
 */
async function getSeen<K extends Kind>(kind: K): Promise<Article<CollectionEntry<K>['data']>[]> {
  const entries = await getCollection(kind, ({ data }) => import.meta.env.SHOWS_HIDDEN || isPublic(data, today));
  return entries.map(({ id, data, body = '' }) => ({
    ...data,
    ...{ id, body, title: markedTitle(data, today), corrections: data.corrections.filter(({ date }) => date <= today) },
  }));
}

/** News, newest first. */
export const getNews = once<NewsItem[]>(async () => (await getSeen('news')).sort(newestFirst));

/** Appeals, newest first. */
export const getAppeals = once<Appeal[]>(async () => (await getSeen('appeals')).sort(newestFirst));

/** Pages on security, in their order. */
export const getSecurityPages = once<SecurityPage[]>(async () => (await getSeen('security')).sort((a, b) => a.order - b.order));

/** The table of police at polling stations by Polres in `edition` and the page that it stands on; `null` where no page has one. */
export async function getPoliceAtStations(edition: number): Promise<{ table: CountTable; page: string; title: string } | null> {
  const found = (await getSecurityPages()).flatMap(({ id, title, tables }) =>
    tables.filter((table) => table.columns.join() === 'Polisi,TPS' && table.title.includes(String(edition))).map((table) => ({ table, page: id, title })),
  );
  return found[0] ?? null;
}

/** Guides, in their order. */
export const getGuides = once<Guide[]>(async () => (await getSeen('guides')).sort((a, b) => a.order - b.order));

async function rendered(kind: Kind, id: string) {
  const entry = await getEntry(kind, id);
  if (!entry) throw new Error(`Berkas content/${kind}/${id} tidak ada.`);
  return render(entry);
}

/** Headings of the parts of an article, to link to. */
export async function getSections(kind: Kind, id: string): Promise<{ id: string; text: string }[]> {
  const { headings } = await rendered(kind, id);
  return headings.flatMap(({ depth, slug, text }) => (depth === 2 ? [{ id: slug, text }] : []));
}

/** The body of an article as a component. */
export async function getBody(kind: Kind, id: string) {
  return (await rendered(kind, id)).Content;
}
