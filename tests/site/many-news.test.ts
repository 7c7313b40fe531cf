/** Pages of a site with more news than the real one has: lists and feeds stay as light as they are. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { LIST_BUDGET } from '../support/budgets.ts';
import { brotliSize } from '../support/page.ts';
import { sharedSite } from '../support/shared-sites.ts';
import { MOST_IN_FEED } from './entries.ts';

const dist = await sharedSite('edited');
const fileOf = (address: string): string => path.join(dist, address);
const newsIn = (html: string): string[] =>
  [...html.matchAll(/href="\/berita\/(\d{4}-[^"/]+)\/"/g)].map(([, id]) => String(id));

test.each(['/berita/wilayah/kalimantan-timur/', '/berita/topik/hasil/'])(
  '%s and the pages behind it hold each item once, and none is too long',
  (address) => {
    const held: string[] = [];
    let next: string | undefined = address;
    let pages = 0;
    while (next !== undefined) {
      const html: string = readFileSync(fileOf(`${next}index.html`), 'utf8');
      expect(brotliSize(Buffer.from(html))).toBeLessThanOrEqual(LIST_BUDGET);
      held.push(...newsIn(html));
      pages++;
      next = /<a [^>]*href="([^"]+)"[^>]*rel="next"/.exec(html)?.[1];
    }
    expect(pages).toBeGreaterThan(1);
    expect(existsSync(fileOf(`${address}${pages + 1}/index.html`))).toBe(false);
    expect(new Set(held).size).toBe(held.length);
    const total = /(\d+) berita, yang terbaru di atas/.exec(readFileSync(fileOf(`${address}index.html`), 'utf8'))?.[1];
    expect(held).toHaveLength(Number(total));
  },
);

test('feeds hold the latest published alone', () => {
  const { items } = JSON.parse(readFileSync(fileOf('/berita/feed.json'), 'utf8')) as {
    items: { url: string; date_published: string }[];
  };
  expect(items).toHaveLength(MOST_IN_FEED);
  const days = items.map(({ date_published }) => date_published);
  expect(days).toEqual(days.toSorted().reverse());
  const links = [...readFileSync(fileOf('/berita/rss.xml'), 'utf8').matchAll(/<item>.*?<link>([^<]+)<\/link>/gs)];
  expect(links.map(([, link]) => link)).toEqual(items.map(({ url }) => url));
});
