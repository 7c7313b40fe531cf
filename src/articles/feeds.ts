/** News and corrections as the items of feeds. */
import { formatDate } from '../site/dates.ts';
import { paths } from '../site/paths.ts';
import type { ListedCorrection } from './corrections.ts';

interface FeedSource {
  id: string;
  title: string;
  summary: string;
  /** The day of the event. */
  date: string;
  /** The day of publication, by which subscribers are told: an article of today may be on an event of years ago. */
  published: string;
  corrections: readonly { date: string }[];
}

/** A reader of feeds has seen what is older; a feed of all news would grow with the site. */
export const MOST_IN_FEED = 200;

/** Noon in WITA, so that no time zone moves the item to another day. */
const noonOf = (date: string): string => `${date}T12:00:00+08:00`;

/** The day on which an article last changed. */
const modified = ({ published, corrections }: FeedSource): string =>
  [published, ...corrections.map(({ date }) => date)].reduce((a, b) => (a > b ? a : b));

/** Readers of RSS take a description for HTML: what looks like a tag would vanish. */
function asHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

const textOf = ({ date, summary }: FeedSource): string => `${formatDate(date)}: ${summary}`;

/** What goes into a feed: the latest published, of one day those of the latest event first. */
function latest<T extends FeedSource>(articles: readonly T[]): T[] {
  const key = ({ published, date, id }: FeedSource): string => `${published} ${date} ${id}`;
  return [...articles].sort((a, b) => (key(a) < key(b) ? 1 : -1)).slice(0, MOST_IN_FEED);
}

/** The latest of `articles` as items for RSS; `pathOf` gives the page of one by its key. */
export function rssItems(articles: readonly FeedSource[], pathOf: (id: string) => string) {
  return latest(articles).map((item) => ({
    title: item.title,
    description: asHtml(textOf(item)),
    link: pathOf(item.id),
    pubDate: new Date(noonOf(item.published)),
  }));
}

/** The part of an RSS feed that says where it is and when it last changed: the latest of `days`. */
export function channelData(self: string, language: string, days: readonly string[]): string {
  const last = days.reduce((a, b) => (a > b ? a : b), '');
  const changed = last && `<lastBuildDate>${new Date(noonOf(last)).toUTCString()}</lastBuildDate>`;
  return `<language>${language}</language>${changed}<atom:link href="${self}" rel="self" type="application/rss+xml"/>`;
}

/** Days on which a feed of `articles` changed. */
export function changesOf(articles: readonly FeedSource[]): string[] {
  return latest(articles).map(modified);
}

/** Name space of the link in `channelData`. */
export const FEED_NAMESPACES = { atom: 'http://www.w3.org/2005/Atom' };

/**
 * Corrections as items for RSS, each linked to its own line on its page, which tells two of one page apart. `address` turns a path
 * into a full address: the feed would add a slash to the end of a path.
 */
export function correctionItems(corrections: readonly ListedCorrection[], address: (path: string) => string) {
  return corrections.map(({ title, note, href, date }) => ({
    title: `Koreksi: ${title}`,
    description: asHtml(note),
    link: address(href),
    pubDate: new Date(noonOf(date)),
  }));
}

/** A JSON Feed 1.1 document of the latest of `news`. `address` turns a path into a full address. */
export function jsonFeed(
  title: string,
  description: string,
  news: readonly FeedSource[],
  address: (path: string) => string,
) {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description,
    language: 'id',
    home_page_url: address(paths.newsList()),
    feed_url: address(paths.newsJsonFeed()),
    items: latest(news).map((item) => ({
      id: address(paths.newsItem(item.id)),
      url: address(paths.newsItem(item.id)),
      title: item.title,
      summary: item.summary,
      content_text: textOf(item),
      date_published: noonOf(item.published),
      date_modified: noonOf(modified(item)),
    })),
  };
}
