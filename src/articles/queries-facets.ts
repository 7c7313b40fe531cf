import { paths } from '../site/paths.ts';
import { slugOfRegion } from '../places/regions.ts';
import {
  appealTopicName,
  appealTopics,
  newsTopicName,
  newsTopics,
  facetsBy,
  type Facet,
  type Facets,
} from './topics.ts';
import { getAppeals, getNews } from './queries.ts';
import { once } from '../site/queries-once.ts';
import { getRegions } from '../places/queries.ts';

async function placeFacets(
  items: readonly { regions: readonly string[] }[],
  hrefOf: (slug: string) => string,
): Promise<Facet[]> {
  const names = new Map((await getRegions()).map(({ id, name }) => [slugOfRegion(id), name]));
  return facetsBy(
    [...names.keys()],
    items.map(({ regions }) => regions),
    { hrefOf, nameOf: (slug) => names.get(slug) ?? slug },
  );
}

/** Facets of the news. Counted once: counting on every page of the list would take the square of the articles. */
export const getNewsFacets = once<Facets>(async () => {
  const news = await getNews();
  const topics = facetsBy(
    newsTopics,
    news.map(({ topic }) => [topic]),
    { hrefOf: paths.newsTopic, nameOf: newsTopicName },
  );
  return { topics, places: await placeFacets(news, paths.newsOf) };
});

/** Facets of the appeals. */
export const getAppealFacets = once<Facets>(async () => {
  const appeals = await getAppeals();
  const topics = facetsBy(
    appealTopics,
    appeals.map((item) => item.topics),
    { hrefOf: paths.appealTopic, nameOf: appealTopicName },
  );
  return { topics, places: await placeFacets(appeals, paths.appealsOf) };
});
