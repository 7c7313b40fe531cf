/** Order, choice and neighbours of articles. */
import { formatDate } from '../site/dates.ts';

/** What every article has that this module needs. */
export interface ArticleLike {
  id: string;
  title: string;
  regions: readonly string[];
}

interface Dated {
  id: string;
  date: string;
}

interface Publishable {
  draft: boolean;
  published: string;
}

/** True for what readers may see on `today`: no draft, and published by then. */
export function isPublic({ draft, published }: Publishable, today: string): boolean {
  return !draft && published <= today;
}

/** What an editor is told on a page that readers may not see on `today`; `undefined` where they may. */
export function hiddenNotice(article: Publishable, today: string): string | undefined {
  if (isPublic(article, today)) return undefined;
  return article.draft
    ? 'Draf: halaman ini belum tampil untuk umum.'
    : `Terjadwal: tampil mulai ${formatDate(article.published)}.`;
}

/** The title as an editor meets it in lists: marked where readers may not see the article on `today`. */
export function markedTitle({ title, ...article }: Publishable & { title: string }, today: string): string {
  if (isPublic(article, today)) return title;
  return `${article.draft ? 'Draf' : 'Terjadwal'}: ${title}`;
}

/** Newest first; articles of one day by their key, so that the order never changes between builds. */
export function newestFirst(a: Dated, b: Dated): number {
  return b.date.localeCompare(a.date) || a.id.localeCompare(b.id);
}

interface Listed {
  id: string;
  published: string;
  date?: string;
  /** Place in its list, where its kind has one. */
  order?: number;
}

/** By their place in the list where they have one, else the newest first. */
export function inListOrder(a: Listed, b: Listed): number {
  const newest = newestFirst({ id: a.id, date: a.date ?? a.published }, { id: b.id, date: b.date ?? b.published });
  return (a.order ?? 0) - (b.order ?? 0) || newest;
}

/** Articles that speak of the place with this short key. */
export function ofRegion<T extends ArticleLike>(articles: readonly T[], slug: string): T[] {
  return articles.filter(({ regions }) => regions.includes(slug));
}

/** News on one page of the list of all. */
export const NEWS_PAGE_SIZE = 20;

/** News on one page of the list of a place or a topic. */
export const MOST_IN_LIST = 50;

/** What tells page `current` of a list from the first, behind its title. */
export function pageSuffix(current: number): string {
  return current > 1 ? `, halaman ${current}` : '';
}

/** Splits a list into pages of `size`; the last may be shorter. An empty list has one empty page. */
export function paginate<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.max(1, Math.ceil(items.length / size)) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
