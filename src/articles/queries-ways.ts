import { paths } from '../site/paths.ts';
import { slugOfRegion } from '../places/regions.ts';
import { appealTopicName, appealTopics, newsTopicName, newsTopics, waysBy, type Way, type Ways } from './topics.ts';
import { getAppeals, getNews } from './queries.ts';
import { once } from '../site/queries-once.ts';
import { getRegions } from '../places/queries.ts';

async function placeWays(items: readonly { regions: readonly string[] }[], hrefOf: (slug: string) => string): Promise<Way[]> {
  const names = new Map((await getRegions()).map(({ id, name }) => [slugOfRegion(id), name]));
  return waysBy(
    [...names.keys()],
    items.map(({ regions }) => regions),
    { hrefOf, nameOf: (slug) => names.get(slug) ?? slug },
  );
}

/** Ways into the news. Counted once: counting on every page of the list would take the square of the articles. */
export const getNewsWays = once<Ways>(async () => {
  const news = await getNews();
  const topics = waysBy(
    newsTopics,
    news.map(({ topic }) => [topic]),
    { hrefOf: paths.newsTopic, nameOf: newsTopicName },
  );
  return { topics, places: await placeWays(news, paths.newsOf) };
});

/** Ways into the appeals. */
export const getAppealWays = once<Ways>(async () => {
  const appeals = await getAppeals();
  const topics = waysBy(
    appealTopics,
    appeals.map((item) => item.topics),
    { hrefOf: paths.appealTopic, nameOf: appealTopicName },
  );
  return { topics, places: await placeWays(appeals, paths.appealsOf) };
});
