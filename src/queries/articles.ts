import { getCollection, render } from 'astro:content';
import { isPublic, newestFirst } from '../lib/articles.ts';
import type { AppealData } from '../schemas/appeal.ts';
import type { NewsData } from '../schemas/news.ts';
import type { GuideData, SecurityPageData } from '../schemas/topic-page.ts';
import { today } from './today.ts';

/** An entry with its key and its Markdown. */
export type Article<Data> = Data & { id: string; body: string };

export type NewsItem = Article<NewsData>;
export type Appeal = Article<AppealData>;
export type SecurityPage = Article<SecurityPageData>;
export type Guide = Article<GuideData>;

type Kind = 'news' | 'appeals' | 'security' | 'guides';

/** Public news, newest first. */
export async function getNews(): Promise<NewsItem[]> {
  const entries = await getCollection('news', ({ data }) => isPublic(data, today));
  return entries.map(({ id, data, body = '' }) => ({ ...data, id, body })).sort(newestFirst);
}

/** Public appeals, newest first. */
export async function getAppeals(): Promise<Appeal[]> {
  const entries = await getCollection('appeals', ({ data }) => isPublic(data, today));
  return entries.map(({ id, data, body = '' }) => ({ ...data, id, body })).sort(newestFirst);
}

/** Public pages on security, in their order. */
export async function getSecurityPages(): Promise<SecurityPage[]> {
  const entries = await getCollection('security', ({ data }) => isPublic(data, today));
  return entries.map(({ id, data, body = '' }) => ({ ...data, id, body })).sort((a, b) => a.order - b.order);
}

/** Public guides, in their order. */
export async function getGuides(): Promise<Guide[]> {
  const entries = await getCollection('guides', ({ data }) => isPublic(data, today));
  return entries.map(({ id, data, body = '' }) => ({ ...data, id, body })).sort((a, b) => a.order - b.order);
}

/** The body of an article as a component. */
export async function getBody(kind: Kind, id: string) {
  const entry = (await getCollection(kind)).find((item) => item.id === id);
  if (!entry) throw new Error(`Berkas content/${kind}/${id} tidak ada.`);
  return (await render(entry)).Content;
}
