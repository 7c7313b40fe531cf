import { isProvinceSlug } from '../places/regions.ts';
import { relatedFinder } from './related.ts';
import { getNews } from './queries.ts';
import { getRegions } from '../places/queries.ts';

/** What finds the news nearest to an item among all. Making it takes a look at all news: once for all items. */
export async function getRelatedFinder() {
  const regions = await getRegions();
  return relatedFinder(await getNews(), (slug) => isProvinceSlug(slug, regions));
}
