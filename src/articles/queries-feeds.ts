import { getArticleLists } from './queries.ts';

/** The feed of every kind that has one, with its articles, the newest first. */
export async function getFeeds() {
  return (await getArticleLists()).flatMap(({ kind, articles }) =>
    kind.feed ? [{ kind, feed: kind.feed, articles: articles.map(dated) }] : [],
  );
}

/** An article on the day that it speaks of, or else on the one from which it can be read. */
function dated<T extends { date?: string; published: string }>(article: T): T & { date: string } {
  return { ...article, date: article.date ?? article.published };
}
