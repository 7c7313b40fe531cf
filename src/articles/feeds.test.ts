import { expect, test } from 'vitest';
import { paths } from '../site/paths.ts';
import { jsonFeed, MOST_IN_FEED, rssItems } from './feeds.ts';

const news = Array.from({ length: MOST_IN_FEED + 1 }, (_, index) => ({ id: `berita-${index}`, title: `Berita ${index}`, summary: 'Isi.', date: '2024-11-27' }));

test('a feed holds the newest news, and no more than a reader can load every hour', () => {
  expect(rssItems(news, paths.newsItem)).toHaveLength(MOST_IN_FEED);
  expect(rssItems(news, paths.newsItem)[0]?.title).toBe('Berita 0');
  const { items } = jsonFeed('Berita', 'Semua berita', news, (path) => `https://situs.example${path}`);
  expect(items).toHaveLength(MOST_IN_FEED);
  expect(items.at(-1)?.url).toBe(`https://situs.example/berita/berita-${MOST_IN_FEED - 1}/`);
});
