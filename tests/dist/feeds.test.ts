/** Feeds, calendars and address cards of the built site, read by real parsers of each format. */
import { globSync, readFileSync } from 'node:fs';
import ical from 'node-ical';
import Parser from 'rss-parser';
import vcf from 'vcf';
import { describe, expect, test } from 'vitest';
import { readEntries } from '../../src/check/reader/entries.ts';
import { articlesOf } from '../../src/check/rules/articles.ts';
import { pages } from '../support/dist.ts';

const has = (address: string): boolean => pages.some(({ path }) => path === new URL(address).pathname);
const newsCount = globSync('content/news/*.md').length;

describe.each(globSync('dist/berita/**/rss.xml'))('%s', (file) => {
  test('is RSS whose items are pages of the site', async () => {
    const { title, items } = await new Parser().parseString(readFileSync(file, 'utf8'));
    expect(title).toBeTruthy();
    expect(items.length).toBeGreaterThan(0);
    expect(items.filter((item) => !item.link || !has(item.link) || !item.title || Number.isNaN(Date.parse(item.isoDate ?? '')))).toEqual([]);
  });
});

test('there is a feed of all news and one of each place', () => {
  expect(globSync('dist/berita/**/rss.xml')).toHaveLength(18);
  expect(readFileSync('dist/berita/rss.xml', 'utf8').match(/<item>/g)).toHaveLength(newsCount);
});

test('the JSON feed holds all news with unique ids that are pages of the site', () => {
  const feed = JSON.parse(readFileSync('dist/berita/feed.json', 'utf8')) as {
    version: string;
    feed_url: string;
    items: { id: string; url: string; title: string; content_text: string }[];
  };
  expect(feed.version).toBe('https://jsonfeed.org/version/1.1');
  expect(feed.items).toHaveLength(newsCount);
  expect(new Set(feed.items.map(({ id }) => id)).size).toBe(newsCount);
  expect(feed.items.filter(({ url, title, content_text: text }) => !has(url) || title === '' || text === '')).toEqual([]);
});

test('the list of corrections and its feed hold those of all pages, and the list says so where there is none', async () => {
  const { content } = readEntries('content');
  const articles = articlesOf(content).filter(({ data }) => !data.draft);
  expect(articles.length).toBeGreaterThan(0);
  const pages: { data: { corrections: object[] } }[] = [...articles, ...content.elections, ...content.regions, ...content.stages];
  const count = pages.flatMap(({ data }) => data.corrections).length;
  const { items } = await new Parser().parseString(readFileSync('dist/tentang/koreksi/rss.xml', 'utf8'));
  expect(items).toHaveLength(count);
  expect(items.filter(({ link = '' }) => !has(link))).toEqual([]);
  expect(readFileSync('dist/tentang/koreksi/index.html', 'utf8').includes('Belum ada koreksi.')).toBe(count === 0);
});

describe.each(globSync('dist/**/*.ics'))('%s', (file) => {
  test('is a calendar whose events have a name, a day and a page', () => {
    const events = Object.values(ical.sync.parseICS(readFileSync(file, 'utf8'))).flatMap((part) => (part?.type === 'VEVENT' ? [part] : []));
    expect(events.length).toBeGreaterThan(10);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
    expect(events.filter(({ summary, start, url }) => !summary || Number.isNaN(start.getTime()) || !has(String(url)))).toEqual([]);
  });
});

test('there is a calendar of all stages and one of each place', () => {
  expect(globSync('dist/**/*.ics')).toHaveLength(18);
});

describe.each(globSync('dist/**/*.vcf'))('%s', (file) => {
  test('holds address cards with a name', () => {
    const cards = vcf.parse(readFileSync(file, 'utf8'));
    expect(cards.length).toBeGreaterThan(0);
    expect(cards.filter((card) => String(card.get('fn').valueOf()).trim() === '')).toEqual([]);
  });
});

test('there is a card of each institution and a file of each place', () => {
  expect(globSync('dist/kontak/*.vcf')).toHaveLength(globSync('content/contacts/*.md').length);
  expect(globSync('dist/wilayah/**/kontak.vcf')).toHaveLength(17);
});
