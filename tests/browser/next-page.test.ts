/** Going on and coming back: the next page is fetched while the finger is on its link, the last one comes back as it was left. */
import type { IncomingMessage } from 'node:http';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { VARIED_KINDS } from '../support/kinds.ts';
import { useSite } from '../support/site.ts';

// Playwright turns off what this is about.
const site = useSite('dist', { without: ['--disable-back-forward-cache'] });

test('a page is fetched before the press on its link ends, a file to take along is not', async () => {
  const { page } = await site.open('/tahapan/');
  const asked: IncomingMessage[] = [];
  site.served().obey((_path, _response, request) => {
    asked.push(request);
    return false;
  });
  const file = page.locator('main a[href$=".ics"]').first();
  // The strongest sign that a reader may want it, taken back.
  await file.hover();
  await page.mouse.down();
  await page.mouse.move(0, 0);
  await page.mouse.up();
  await page.locator('header a[href="/berita/"]').hover();
  await page.mouse.down();
  await expect.poll(() => asked.map(({ url }) => url)).toContain('/berita/');
  expect(asked.every(({ headers }) => String(headers['sec-purpose']).startsWith('prefetch'))).toBe(true);
  expect(asked.map(({ url }) => url)).not.toContain(await file.getAttribute('href'));
});

/**
 * What of a page keeps the browser from bringing it back as it was left. Headless Chromium never does ("circumstantial"), but it says
 * what else would have been in the way.
 */
async function obstaclesOf(path: string, before?: (page: Page) => Promise<void>): Promise<string[]> {
  const { page } = await site.open('/favicon.svg');
  const session = await page.context().newCDPSession(page);
  await session.send('Page.enable');
  const reasons: { reason: string; type: string }[] = [];
  session.on('Page.backForwardCacheNotUsed', ({ notRestoredExplanations }) => {
    reasons.push(...notRestoredExplanations);
  });
  await page.goto(path);
  await before?.(page);
  await page.goto('/tentang/');
  await page.goBack({ waitUntil: 'commit' });
  await expect.poll(() => reasons).not.toHaveLength(0);
  return reasons.filter(({ type }) => type !== 'Circumstantial').map(({ reason }) => reason);
}

test('an obstacle would be seen', async () => {
  const obstacles = await obstaclesOf('/', (page) =>
    page.evaluate(() => {
      addEventListener('unload', () => undefined);
    }),
  );
  expect(obstacles).not.toEqual([]);
});

test.each(VARIED_KINDS)('nothing keeps %s from coming back as it was left', async (path) => {
  expect(await obstaclesOf(path)).toEqual([]);
});
