import { expect, test } from 'vitest';
import { paths } from '../site/paths.ts';
import { changesOf, channelData, jsonFeed, MOST_IN_FEED, rssItems } from './feeds.ts';

const article = {
  id: 'lama',
  title: 'Judul',
  summary: 'Isi.',
  date: '2024-11-27',
  published: '2026-01-01',
  corrections: [] as { date: string }[],
};
const news = Array.from({ length: MOST_IN_FEED + 1 }, (_, index) => ({ ...article, id: `berita-${index}` }));
const feedOf = (items: typeof news) =>
  jsonFeed('Berita', 'Semua berita', items, (path) => `https://situs.example${path}`).items;

test('a feed holds no more than a reader can load every hour', () => {
  expect(rssItems(news, paths.newsItem)).toHaveLength(MOST_IN_FEED);
  expect(feedOf(news)).toHaveLength(MOST_IN_FEED);
});

test('an article published today on an event of long ago reaches subscribers first, under the day of today', () => {
  const all = [...news, { ...article, id: 'baru', date: '2024-04-01', published: '2026-11-30' }];
  expect(rssItems(all, paths.newsItem)[0]).toEqual({
    title: 'Judul',
    description: '1 April 2024: Isi.',
    link: '/berita/baru/',
    pubDate: new Date('2026-11-30T04:00:00Z'),
  });
  expect(feedOf(all)[0]).toMatchObject({
    url: 'https://situs.example/berita/baru/',
    content_text: '1 April 2024: Isi.',
    date_published: '2026-11-30T12:00:00+08:00',
  });
});

test('of one day of publication the latest event comes first', () => {
  expect(feedOf([article, { ...article, id: 'kemudian', date: '2024-12-01' }]).map(({ url }) => url)).toEqual([
    'https://situs.example/berita/kemudian/',
    'https://situs.example/berita/lama/',
  ]);
});

test('a correction changes the day of the article and of the feed, and not its publication', () => {
  const corrected = { ...article, corrections: [{ date: '2026-02-03' }, { date: '2026-02-01' }] };
  expect(feedOf([corrected])[0]).toMatchObject({
    date_published: '2026-01-01T12:00:00+08:00',
    date_modified: '2026-02-03T12:00:00+08:00',
  });
  expect(channelData('https://situs.example/rss.xml', 'id', changesOf([corrected, article]))).toBe(
    '<language>id</language><lastBuildDate>Tue, 03 Feb 2026 04:00:00 GMT</lastBuildDate><atom:link href="https://situs.example/rss.xml" rel="self" type="application/rss+xml"/>',
  );
});

test('a feed of nothing has no day', () => {
  expect(channelData('https://situs.example/rss.xml', 'id', [])).not.toContain('lastBuildDate');
});

test('what looks like HTML in a summary is text for a reader of RSS', () => {
  const [item] = rssItems([{ ...article, summary: 'Suara < 50 & <b>sah</b>.' }], paths.newsItem);
  expect(item?.description).toBe('27 November 2024: Suara &lt; 50 &amp; &lt;b&gt;sah&lt;/b&gt;.');
});
