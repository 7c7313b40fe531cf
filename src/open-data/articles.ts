/** News and appeals as published. */
import { z } from 'astro/zod';
import { isPublic } from '../articles/articles.ts';
import { paths } from '../site/paths.ts';
import { slugOfRegion } from '../places/regions.ts';
import { appeal, type AppealData } from '../kinds/appeal.ts';
import type { ArticleFields } from '../kinds/article.ts';
import { news, type NewsData } from '../kinds/news.ts';
import { keyed } from './cited.ts';
import { column, joined, table, type Column } from './csv.ts';
import { bodyText, identity, type Context, type Entry, type Kind } from './kind.ts';

const newsItem = z.object({ ...news.shape, ...identity, ...bodyText }).omit({ draft: true });
const appealItem = z.object({ ...appeal.shape, ...identity, ...bodyText }).omit({ draft: true });

type NewsItem = z.infer<typeof newsItem>;
type AppealItem = z.infer<typeof appealItem>;
type Article = NewsItem | AppealItem;

/** The article as of today, where readers may see it. */
function seen({ id, data, body = '' }: Entry<ArticleFields>, pathOf: (id: string) => string, { today, addressOf }: Context): object | null {
  if (!isPublic(data, today)) return null;
  return { ...data, corrections: data.corrections.filter(({ date }) => date <= today), page: addressOf(pathOf(id)), text: body.trim() };
}

function speaksOf({ regions }: Article, regionId: string): boolean {
  return regions.includes(slugOfRegion(regionId));
}

const START: readonly Column<Article>[] = [
  column('id', identity.id, ({ id }) => id),
  column('date', 'Hari peristiwa atau imbauan.', ({ date }) => date),
  column('title', 'Judul.', ({ title }) => title),
  column('summary', 'Ringkasan.', ({ summary }) => summary),
  column('regions', news.shape.regions, ({ regions }) => joined(regions)),
];

const END: readonly Column<Article>[] = [
  column('text', bodyText.text, ({ text }) => text),
  column('published', news.shape.published, ({ published }) => published),
  column('corrections', 'Perbaikan sesudah tampil.', ({ corrections }) => joined(corrections.map(({ date, note }) => `${date}: ${note}`))),
  column('sources', 'Sumber menurut kuncinya.', ({ sources }) => keyed(sources)),
  column('page', identity.page, ({ page }) => page),
];

const NEWS_COLUMNS: readonly Column<NewsItem>[] = [
  ...START,
  column('topic', 'Topik.', ({ topic }) => topic),
  column('people', news.shape.people, ({ people }) => joined(people.map(({ name, role }) => `${name} (${role})`))),
  ...END,
];

const BY = appeal.shape.by.shape;

const APPEAL_COLUMNS: readonly Column<AppealItem>[] = [
  ...START,
  column('institution', BY.institution, ({ by }) => by.institution),
  column('role', BY.role, ({ by }) => by.role),
  column('name', BY.name, ({ by }) => by.name),
  column('audience', appeal.shape.audience, ({ audience }) => audience),
  column('place', appeal.shape.place, ({ place }) => place),
  column('topics', 'Topik.', ({ topics }) => joined(topics)),
  column('actions', 'Yang bisa dilakukan warga.', ({ actions }) => joined(actions)),
  ...END,
];

export const appealKind: Kind<AppealData, AppealItem> = {
  name: 'appeals',
  collection: 'appeals',
  title: 'Imbauan',
  text: 'Apa yang diminta lembaga dari warga.',
  item: appealItem,
  publish: (entry, context) => seen(entry, paths.appeal, context),
  concerns: speaksOf,
  table: table('satu imbauan', APPEAL_COLUMNS, (item) => [item]),
};

export const newsKind: Kind<NewsData, NewsItem> = {
  name: 'news',
  collection: 'news',
  title: 'Berita',
  text: 'Berita situs ini.',
  item: newsItem,
  publish: (entry, context) => seen(entry, paths.newsItem, context),
  concerns: speaksOf,
  table: table('satu berita', NEWS_COLUMNS, (item) => [item]),
};
