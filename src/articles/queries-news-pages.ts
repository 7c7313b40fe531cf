import { NEWS_PAGE_SIZE, paginate } from './articles.ts';
import { getNews } from './queries.ts';
import { getLayoutProps } from '../site/queries.ts';
import { getNewsFacets } from './queries-facets.ts';

/** Number of pages of the list of all news. */
export async function countNewsPages(): Promise<number> {
  return paginate(await getNews(), NEWS_PAGE_SIZE).length;
}

/** What page `current` of the list of all news shows, from 1. */
export async function getNewsPage(current: number) {
  const all = await getNews();
  const pages = paginate(all, NEWS_PAGE_SIZE);
  return {
    items: pages[current - 1] ?? [],
    count: all.length,
    current,
    total: pages.length,
    facets: await getNewsFacets(),
    layoutProps: await getLayoutProps(),
  };
}
