import { paginate } from '../lib/articles.ts';
import { getNews } from './articles.ts';
import { getPageFrame } from './page.ts';
import { getRegions } from './regions.ts';

const PAGE_SIZE = 20;

/** Number of pages of the list of all news. */
export async function countNewsPages(): Promise<number> {
  return paginate(await getNews(), PAGE_SIZE).length;
}

/** What page `current` of the list of all news shows, from 1. */
export async function getNewsPage(current: number) {
  const all = await getNews();
  const pages = paginate(all, PAGE_SIZE);
  return { all, items: pages[current - 1] ?? [], current, total: pages.length, regions: await getRegions(), frame: await getPageFrame() };
}
