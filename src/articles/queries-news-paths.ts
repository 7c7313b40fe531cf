import { isProvinceSlug } from '../places/regions.ts';
import { getRegions } from '../places/queries.ts';
import { getNews } from './queries.ts';
import { relatedFinder } from './related.ts';

const RELATED_SHOWN = 5;

/** The page of every news item, with the news nearest to it. Making what finds them takes a look at all news: once for all items. */
export async function getNewsItemPaths() {
  const regions = await getRegions();
  const news = await getNews();
  const find = relatedFinder(news, (slug) => isProvinceSlug(slug, regions));
  return news.map((item) => ({ params: { slug: item.id }, props: { item, related: find(item, RELATED_SHOWN) } }));
}
