/** Every address of the sitemap, in a real browser. */
import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, test } from 'vitest';
import { sitemapPaths } from '../support/dist.ts';
import { useSite } from '../support/site.ts';

const site = useSite();
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

test('there are pages to look at', () => {
  expect(sitemapPaths.length).toBeGreaterThan(20);
});

describe.each([...sitemapPaths, '/404.html'])('%s', (path) => {
  test('fits a phone of 360 pixels, keeps its console empty and has no barrier that axe knows', async () => {
    const { page, problems } = await site.open(path, { viewport: { width: 360, height: 640 } });
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze();
    await page.context().close();
    expect(overflow).toBe(0);
    expect(
      violations.map(
        ({ id, nodes }) =>
          `${id}: ${nodes
            .map((node) => node.html)
            .slice(0, 3)
            .join(' | ')}`,
      ),
    ).toEqual([]);
    expect(problems).toEqual([]);
  });
});

describe.each(['/', '/wilayah/kalimantan-timur/kutai-kartanegara/', '/wilayah/kalimantan-utara/', '/pilkada/2024/', '/cari/'])('%s', (path) => {
  test('has no barrier in the dark or on a wide screen', async () => {
    const { page } = await site.open(path, { viewport: { width: 1280, height: 800 }, colorScheme: 'dark' });
    const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze();
    await page.context().close();
    expect(
      violations.map(
        ({ id, nodes }) =>
          `${id}: ${nodes
            .map((node) => node.html)
            .slice(0, 3)
            .join(' | ')}`,
      ),
    ).toEqual([]);
  });

  test('can be read without script', async () => {
    const { page } = await site.open(path, { javaScriptEnabled: false });
    const text = await page.locator('main').innerText();
    await page.context().close();
    expect(text.length).toBeGreaterThan(100);
    expect(text).toMatch(/Kutai Kartanegara|Tarakan/);
  });
});
