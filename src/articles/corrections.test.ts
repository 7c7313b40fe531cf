import { describe, expect, test } from 'vitest';
import { listCorrections, withAnchors } from './corrections.ts';
import { correctionItems } from './feeds.ts';
import { paths } from '../site/paths.ts';

const today = '2026-11-22';
const article = (id: string, dates: string[], overrides: { draft?: boolean; published?: string } = {}) => ({
  ...{ id, title: `Judul ${id}`, draft: false, published: '2026-01-01' },
  ...{ corrections: dates.map((date) => ({ date, note: `Catatan ${date}.` })) },
  ...overrides,
});

test('two corrections of one day on one page have fragments of their own', () => {
  const { corrections } = article('a', ['2026-11-20', '2026-11-21', '2026-11-20']);
  expect(withAnchors(corrections).map(({ anchor }) => anchor)).toEqual([
    'koreksi-2026-11-20',
    'koreksi-2026-11-21',
    'koreksi-2026-11-20-2',
  ]);
});

describe('the list of all corrections', () => {
  test('has those of every kind, newest first', () => {
    const kinds = [
      { articles: [article('a', ['2026-03-01', '2026-11-22'])], pathOf: paths.newsItem },
      { articles: [article('b', ['2026-06-01'])], pathOf: paths.guide },
    ];
    expect(listCorrections(kinds, today).map(({ href }) => href)).toEqual([
      '/berita/a/#koreksi-2026-11-22',
      '/panduan/b/#koreksi-2026-06-01',
      '/berita/a/#koreksi-2026-03-01',
    ]);
  });

  test('leaves out those of articles that are not public, and those of days to come', () => {
    const articles = [
      article('a', ['2026-11-23']),
      article('b', ['2026-02-01'], { draft: true }),
      article('c', ['2026-02-01'], { published: '2026-11-23' }),
    ];
    expect(listCorrections([{ articles, pathOf: paths.newsItem }], today)).toEqual([]);
  });
});

test('a feed of corrections names the page and leads to the line', () => {
  const [item] = correctionItems(
    listCorrections([{ articles: [article('a', ['2026-03-01'])], pathOf: paths.newsItem }], today),
    (path) => `https://situs.example${path}`,
  );
  expect(item).toMatchObject({
    title: 'Koreksi: Judul a',
    description: 'Catatan 2026-03-01.',
    link: 'https://situs.example/berita/a/#koreksi-2026-03-01',
  });
  expect(item?.pubDate.toISOString()).toBe('2026-03-01T04:00:00.000Z');
});
