import { isProvinceSlug } from '../lib/regions.ts';
import { relatedFinder } from '../lib/related.ts';
import { getNews, type NewsItem } from './articles.ts';
import { once } from './once.ts';
import { getRegions } from './regions.ts';

const getFinder = once(async () => {
  const regions = await getRegions();
  return relatedFinder(await getNews(), (slug) => isProvinceSlug(slug, regions));
});

/** The `count` news nearest to `item`, nearest first. */
export async function getRelatedNews(item: NewsItem, count: number): Promise<NewsItem[]> {
  return (await getFinder())(item, count);
}
