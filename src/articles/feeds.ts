/** News and corrections as the items of feeds. */
import type { ListedCorrection } from './corrections.ts';
import { paths } from '../site/paths.ts';

interface FeedSource {
  id: string;
  title: string;
  summary: string;
  date: string;
}

/** A reader of feeds has seen what is older; a feed of all news would grow with the site. */
export const MOST_IN_FEED = 200;

/** Noon in WITA, so that no time zone moves the item to another day. */
function noonOf(date: string): Date {
  return new Date(`${date}T12:00:00+08:00`);
}

/** Readers of RSS take a description for HTML: what looks like a tag would vanish. */
function asHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** The newest of `articles`, which come newest first, as items for RSS; `date` is the day of the event. */
export function rssItems(articles: readonly FeedSource[], pathOf: (id: string) => string) {
  return articles
    .slice(0, MOST_IN_FEED)
    .map(({ id, title, summary, date }) => ({ title, description: asHtml(summary), link: pathOf(id), pubDate: noonOf(date) }));
}

/**
 * Corrections as items for RSS, each linked to its own line on its page, which tells two of one page apart. `address` turns a path
 * into a full address: the feed would add a slash to the end of a path.
 */
export function correctionItems(corrections: readonly ListedCorrection[], address: (path: string) => string) {
  return corrections.map(({ title, note, href, date }) => ({
    title: `Koreksi: ${title}`,
    description: asHtml(note),
    link: address(href),
    pubDate: noonOf(date),
  }));
}

/** A JSON Feed 1.1 document of the newest of `news`, which come newest first. `address` turns a path into a full address. */
export function jsonFeed(title: string, description: string, news: readonly FeedSource[], address: (path: string) => string) {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description,
    language: 'id',
    home_page_url: address(paths.newsList()),
    feed_url: address(paths.newsJsonFeed()),
    items: news.slice(0, MOST_IN_FEED).map(({ id, title: name, summary, date }) => ({
      id: address(paths.newsItem(id)),
      url: address(paths.newsItem(id)),
      title: name,
      summary,
      content_text: summary,
      date_published: `${date}T12:00:00+08:00`,
    })),
  };
}
