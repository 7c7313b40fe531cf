import { describe, expect, test } from 'vitest';
import { listCorrections, withAnchors } from './corrections.ts';
import { correctionItems } from './feeds.ts';

const today = '2026-11-22';
const page = (href: string, dates: string[]) => ({
  ...{ title: `Judul ${href}`, href },
  corrections: dates.map((date) => ({ date, note: `Catatan ${date}.` })),
});

test('two corrections of one day on one page have fragments of their own', () => {
  const { corrections } = page('/a/', ['2026-11-20', '2026-11-21', '2026-11-20']);
  expect(withAnchors(corrections).map(({ anchor }) => anchor)).toEqual([
    'koreksi-2026-11-20',
    'koreksi-2026-11-21',
    'koreksi-2026-11-20-2',
  ]);
});

describe('the list of all corrections', () => {
  test('has those of every page, newest first', () => {
    const pages = [page('/berita/a/', ['2026-03-01', '2026-11-22']), page('/wilayah/b/', ['2026-06-01'])];
    expect(listCorrections(pages, today).map(({ href }) => href)).toEqual([
      '/berita/a/#koreksi-2026-11-22',
      '/wilayah/b/#koreksi-2026-06-01',
      '/berita/a/#koreksi-2026-03-01',
    ]);
  });

  test('leaves out those of days to come', () => {
    expect(listCorrections([page('/berita/a/', ['2026-11-23'])], today)).toEqual([]);
  });
});

test('a feed of corrections names the page and leads to the line', () => {
  const [item] = correctionItems(
    listCorrections([page('/berita/a/', ['2026-03-01'])], today),
    (path) => `https://situs.example${path}`,
  );
  expect(item).toMatchObject({
    title: 'Koreksi: Judul /berita/a/',
    description: 'Catatan 2026-03-01.',
    link: 'https://situs.example/berita/a/#koreksi-2026-03-01',
  });
  expect(item?.pubDate.toISOString()).toBe('2026-03-01T04:00:00.000Z');
});
