/** Every address of the sitemap, in one tab of a real browser. */
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { barriers } from '../support/barriers.ts';
import { readSitemap } from '../support/page.ts';
import { useSite } from '../support/site.ts';
import { traces } from '../support/traces.ts';

const site = useSite();
const addresses = [...readSitemap(), '/404.html'];

let page: Page;
let problems: string[];
beforeAll(async () => {
  ({ page, problems } = await site.open('/favicon.svg', { viewport: { width: 360, height: 640 } }));
});

test('there are pages to look at', () => {
  expect(addresses.length).toBeGreaterThan(1);
});

describe.each(addresses)('%s', (path) => {
  test('fits a phone of 360 pixels, and one of 320 in large text, keeps its console empty, leaves nothing on it and has no barrier that axe knows', async () => {
    const overflow = (): Promise<number> =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    await page.setViewportSize({ width: 360, height: 640 });
    await page.goto(path);
    const beside = await overflow();
    const found = await barriers(page);
    await page.setViewportSize({ width: 320, height: 640 });
    // What the reader's switch does, without its keeping.
    await page.evaluate(() => {
      document.documentElement.className = 'besar';
    });
    expect([beside, await overflow()]).toEqual([0, 0]);
    expect(found).toEqual([]);
    expect(await traces(page)).toEqual([]);
    expect(problems.splice(0)).toEqual([]);
  });
});
