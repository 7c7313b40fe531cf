import { createHash } from 'node:crypto';
import { getNews, type NewsItem } from './articles.ts';
import { getPageFrame } from './page.ts';
import { getRelatedFinder } from './related.ts';
import { getRegions } from './regions.ts';

const RELATED_SHOWN = 5;
/** A picture beside the article may change while its text stays. */
const OWN_PICTURE = /\]\(\.\//;

/** All that the page of `item` shows, as one short text: where it is that of the last build, Astro takes the page of the last build. */
function keyOf(item: NewsItem, related: readonly NewsItem[], shared: unknown): string {
  const neighbours = related.map(({ id, title, date }) => [id, title, date]);
  return createHash('sha256')
    .update(JSON.stringify([shared, item, neighbours]))
    .digest('hex');
}

/** The page of every news item, with the news nearest to it. */
export async function getNewsItemPaths() {
  const find = await getRelatedFinder();
  const names = (await getRegions()).map(({ id, name }) => [id, name]);
  const shared = [await getPageFrame(), names];
  return (await getNews()).map((item) => {
    const related = find(item, RELATED_SHOWN);
    const path = { params: { slug: item.id }, props: { item, related } };
    // The dev server keeps no pages.
    return import.meta.env.SHOWS_HIDDEN || OWN_PICTURE.test(item.body) ? path : { ...path, cacheKey: keyOf(item, related, shared) };
  });
}
