/** Going on and coming back: the next page is fetched while the finger is on its link, the last one comes back as it was left. */
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import sirv from 'sirv';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { KINDS } from '../support/kinds.ts';

let browser: Browser;
let origin: string;
let asked: IncomingMessage[] = [];
const files = sirv('dist', { dev: true });
const server = createServer((request, response) => {
  asked.push(request);
  files(request, response);
});
beforeAll(async () => {
  // Playwright turns off what this is about.
  browser = await launchBrowser({ without: ['--disable-back-forward-cache'] });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await browser.close();
  server.closeAllConnections();
  server.close();
});

test('a page is fetched before the press on its link ends, a file to take along is not', async () => {
  const page = await browser.newPage();
  await page.goto(`${origin}/tahapan/`);
  asked = [];
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
  await page.close();
});

/**
 * What of a page keeps the browser from bringing it back as it was left. Headless Chromium never does ("circumstantial"), but it says
 * what else would have been in the way.
 */
async function obstaclesOf(path: string, before?: (page: Page) => Promise<void>): Promise<string[]> {
  const page = await browser.newPage();
  const session = await page.context().newCDPSession(page);
  await session.send('Page.enable');
  const reasons: { reason: string; type: string }[] = [];
  session.on('Page.backForwardCacheNotUsed', ({ notRestoredExplanations }) => {
    reasons.push(...notRestoredExplanations);
  });
  await page.goto(`${origin}${path}`);
  await before?.(page);
  await page.goto(`${origin}/tentang/`);
  await page.goBack({ waitUntil: 'commit' });
  await expect.poll(() => reasons).not.toHaveLength(0);
  await page.close();
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

test.each(KINDS)('nothing keeps %s from coming back as it was left', async (path) => {
  expect(await obstaclesOf(path)).toEqual([]);
});
