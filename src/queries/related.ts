import { isProvinceSlug } from '../lib/regions.ts';
import { relatedFinder } from '../lib/related.ts';
import { getNews } from './articles.ts';
import { getRegions } from './regions.ts';

/** What finds the news nearest to an item among all. Making it takes a look at all news: once for all items. */
export async function getRelatedFinder() {
  const regions = await getRegions();
  return relatedFinder(await getNews(), (slug) => isProvinceSlug(slug, regions));
}
