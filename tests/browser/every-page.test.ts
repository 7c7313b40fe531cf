/** Every address of the sitemap, in a real browser. */
import { describe, expect, test } from 'vitest';
import { barriers } from '../support/barriers.ts';
import { sitemapPaths } from '../support/dist.ts';
import { KINDS } from '../support/kinds.ts';
import { useSite } from '../support/site.ts';
import { traces } from '../support/traces.ts';

const site = useSite();

test('there are pages to look at', () => {
  expect(sitemapPaths.length).toBeGreaterThan(400);
});

describe.concurrent.each([...sitemapPaths, '/404.html'])('%s', (path) => {
  test('fits a phone of 360 pixels, and one of 320 in large text, keeps its console empty, leaves nothing on it and has no barrier that axe knows', async () => {
    const { page, problems } = await site.open(path, { viewport: { width: 360, height: 640 } });
    const overflow = (): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    const beside = await overflow();
    const found = await barriers(page);
    const left = await traces(page);
    await page.setViewportSize({ width: 320, height: 640 });
    // What the reader's switch does, without its keeping.
    await page.evaluate(() => {
      document.documentElement.className = 'besar';
    });
    const besideInLargeText = await overflow();
    await page.context().close();
    expect([beside, besideInLargeText]).toEqual([0, 0]);
    expect(found).toEqual([]);
    expect(left).toEqual([]);
    expect(problems).toEqual([]);
  });
});

describe.concurrent.each(KINDS)('%s', (path) => {
  test('has no barrier in the dark or on a wide screen', async () => {
    const { page } = await site.open(path, { viewport: { width: 1280, height: 800 }, colorScheme: 'dark' });
    const found = await barriers(page);
    await page.context().close();
    expect(found).toEqual([]);
  });

  test('can be read without script', async () => {
    const { page } = await site.open(path, { javaScriptEnabled: false });
    const text = await page.locator('main').innerText();
    await page.context().close();
    expect(text.length).toBeGreaterThan(300);
  });
});
