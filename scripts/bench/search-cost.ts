/**
 * `npm run bench -- search-cost`: what a first question costs a phone in bytes (brotli where a host compresses), how long text takes
 * once the search is loaded and the processor is slowed 4 times, and how long the first places take on an emulated slow 4G.
 */
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../tests/support/browser.ts';
import { serveCompressed, type CompressedSite } from '../../tests/support/serve-compressed.ts';
import { judge, type Figure } from './targets.ts';

const FIRST_QUERY_BUDGET_KB = 210;
const TEXT_BUDGET_MS = 300;
const PLACES_BUDGET_MS = 1500;
/** Chrome's own figures for slow 4G, in bytes a second and milliseconds. */
const SLOW_4G = { latency: 400, throughput: 50_000 };
const QUESTIONS = [
  'serangan fajar',
  'cara lapor politik uang',
  'sengketa mahulu',
  'isran noor',
  'jadwal pilkada',
  'bawaslu samarinda',
  'hoax',
  'jumlah polisi kaltim',
];

const settled = (page: Page): Promise<unknown> =>
  page.waitForSelector('#hasil-cari[data-status="done"]', { state: 'attached' });

/** Bytes of everything that each question asks for from a cold start, its page aside. */
async function benchBytes(browser: Browser, { origin, sent }: CompressedSite): Promise<Figure> {
  const rows = [];
  for (const question of QUESTIONS) {
    const page = await browser.newPage();
    sent();
    await page.goto(`${origin}/cari/?q=${encodeURIComponent(question)}`);
    await settled(page);
    await page.waitForLoadState('networkidle');
    const files = [...sent()].filter(([file]) => file !== '/cari/');
    const sum = (part: RegExp): number =>
      files.filter(([file]) => part.test(file)).reduce((total, [, bytes]) => total + bytes, 0);
    rows.push({
      question,
      requests: files.length,
      code: sum(/\.js$|wasm|entry|pf_meta/),
      places: sum(/tempat|kata/),
      index: sum(/pf_index|pf_filter/),
      texts: sum(/fragment/),
      all: sum(/./),
    });
    await page.close();
  }
  console.table(rows);
  const largest = Math.max(...rows.map(({ all }) => all));
  return { what: 'A first question, at most', value: largest / 1024, unit: 'KB', most: FIRST_QUERY_BUDGET_KB };
}

/** Time from Enter to the finished list, in a page that has the search loaded. */
async function benchText(browser: Browser, { origin }: CompressedSite): Promise<Figure[]> {
  const page = await browser.newPage();
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.goto(`${origin}/cari/?q=pilkada`);
  await settled(page);
  const times = await page.evaluate(async (questions) => {
    const list = document.getElementById('hasil-cari');
    const field = document.querySelector<HTMLInputElement>('main input[name="q"]');
    const durations: number[] = [];
    for (const question of questions) {
      if (!list || !field) break;
      field.value = question;
      const start = performance.now();
      const done = new Promise<void>((resolve) => {
        new MutationObserver((_, observer) => {
          if (list.dataset['status'] !== 'done') return;
          observer.disconnect();
          resolve();
        }).observe(list, { attributes: true });
      });
      field.form?.requestSubmit();
      await done;
      durations.push(performance.now() - start);
    }
    return durations.sort((a, b) => a - b);
  }, QUESTIONS);
  const [median, slowest] = [times[Math.floor(times.length / 2)] ?? NaN, times.at(-1) ?? NaN];
  await page.close();
  return [
    { what: 'Text once loaded, processor slowed 4 times, median', value: median, unit: 'ms' },
    { what: 'Text once loaded, processor slowed 4 times, slowest', value: slowest, unit: 'ms', most: TEXT_BUDGET_MS },
  ];
}

/** Time from the first letter to the first place, on slow 4G with nothing cached. */
async function benchPlaces(browser: Browser, { origin }: CompressedSite): Promise<Figure> {
  const page = await browser.newPage();
  const session = await page.context().newCDPSession(page);
  await page.goto(`${origin}/`);
  await session.send('Network.enable');
  const { latency, throughput } = SLOW_4G;
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: throughput,
    uploadThroughput: throughput,
  });
  await page.locator('input[name="q"]').first().focus();
  const start = performance.now();
  await page.keyboard.type('k');
  await page.locator('[role="option"]').first().waitFor();
  const value = performance.now() - start;
  await page.close();
  return { what: 'First places on slow 4G, after the first letter', value, unit: 'ms', most: PLACES_BUDGET_MS };
}

/** Time from the address of a question to its text results, on slow 4G with nothing cached. */
async function benchColdText(browser: Browser, { origin }: CompressedSite): Promise<Figure> {
  const page = await browser.newPage();
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  const { latency, throughput } = SLOW_4G;
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: throughput,
    uploadThroughput: throughput,
  });
  const start = performance.now();
  await page.goto(`${origin}/cari/?q=serangan+fajar`);
  await settled(page);
  const value = performance.now() - start;
  await page.close();
  return { what: 'First text on slow 4G, the page and all it needs included', value, unit: 'ms' };
}

/** Measures dist/ as it is: build first. Returns the targets that were missed. */
export async function benchSearchCost(): Promise<string[]> {
  const served = await serveCompressed();
  const browser = await launchBrowser();
  const figures = [
    await benchBytes(browser, served),
    ...(await benchText(browser, served)),
    await benchPlaces(browser, served),
    await benchColdText(browser, served),
  ];
  await browser.close();
  await served.close();
  return judge('What a question costs', figures);
}
