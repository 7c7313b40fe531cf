import { createHash } from 'node:crypto';
import { getNews, type NewsItem } from './articles.ts';
import { once } from './once.ts';
import { getPageFrame } from './page.ts';
import { getRelatedNews } from './related.ts';
import { getRegions } from './regions.ts';

const RELATED_SHOWN = 5;
/** A picture beside the article may change while its text stays. */
const OWN_PICTURE = /\]\(\.\//;

/** What the page of every news item shows beside the item and its neighbours. */
const getShared = once(async () => JSON.stringify([await getPageFrame(), (await getRegions()).map(({ id, name }) => [id, name])]));

/** All that the page of `item` shows, as one short text: where it is that of the last build, Astro takes the page of the last build. */
async function keyOf(item: NewsItem, related: readonly NewsItem[]): Promise<string> {
  const neighbours = related.map(({ id, title, date }) => [id, title, date]);
  return createHash('sha256')
    .update(JSON.stringify([await getShared(), item, neighbours]))
    .digest('hex');
}

/** The page of every news item, with the news nearest to it. */
export async function getNewsItemPaths() {
  return Promise.all(
    (await getNews()).map(async (item) => {
      const related = await getRelatedNews(item, RELATED_SHOWN);
      const path = { params: { slug: item.id }, props: { item, related } };
      return OWN_PICTURE.test(item.body) ? path : { ...path, cacheKey: await keyOf(item, related) };
    }),
  );
}
