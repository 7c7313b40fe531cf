/** News as the items of feeds. */
import { paths } from './paths.ts';

interface FeedSource {
  id: string;
  title: string;
  summary: string;
  date: string;
}

/** Items for RSS; `date` is the day of the event, at noon in WITA so that no time zone moves it to another day. */
export function rssItems(news: readonly FeedSource[]) {
  return news.map(({ id, title, summary, date }) => ({ title, description: summary, link: paths.newsItem(id), pubDate: new Date(`${date}T12:00:00+08:00`) }));
}

/** A JSON Feed 1.1 document. `address` turns a path into a full address. */
export function jsonFeed(title: string, description: string, news: readonly FeedSource[], address: (path: string) => string) {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description,
    language: 'id',
    home_page_url: address(paths.newsList()),
    feed_url: address(paths.newsJsonFeed()),
    items: news.map(({ id, title: name, summary, date }) => ({
      id: address(paths.newsItem(id)),
      url: address(paths.newsItem(id)),
      title: name,
      summary,
      content_text: summary,
      date_published: `${date}T12:00:00+08:00`,
    })),
  };
}
