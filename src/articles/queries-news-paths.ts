import { getNews } from './queries.ts';
import { getRelatedFinder } from './queries-related.ts';

const RELATED_SHOWN = 5;

/** The page of every news item, with the news nearest to it. */
export async function getNewsItemPaths() {
  const find = await getRelatedFinder();
  return (await getNews()).map((item) => ({ params: { slug: item.id }, props: { item, related: find(item, RELATED_SHOWN) } }));
}
