import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { useSite } from '../support/site.ts';

const site = useSite();
const RESULTS = '#hasil-cari';

async function settled(page: Page): Promise<string[]> {
  await page.waitForSelector(`${RESULTS}[data-status="done"], ${RESULTS}[data-status="error"]`, { state: 'attached' });
  return page.locator(`${RESULTS} a`).evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
}

describe('the search page', () => {
  test.each([
    ['balikpapan', '/wilayah/kalimantan-timur/balikpapan/'],
    ['kukar', '/wilayah/kalimantan-timur/kutai-kartanegara/'],
    ['ppu', '/wilayah/kalimantan-timur/penajam-paser-utara/'],
    ['tanah grogot', '/wilayah/kalimantan-timur/paser/'],
    ['ujoh bilang', '/wilayah/kalimantan-timur/mahakam-ulu/'],
    ['kutim', '/wilayah/kalimantan-timur/kutai-timur/'],
    ['kaltara', '/wilayah/kalimantan-utara/'],
  ])('finds %s in the first three results', async (query, expected) => {
    const { page, problems } = await site.open(`/cari/?q=${encodeURIComponent(query)}`);
    const links = await settled(page);
    await page.context().close();
    expect(links.slice(0, 3)).toContain(expected);
    expect(problems).toEqual([]);
  });

  test('finds the guide and the three places with a blank box for "kotak kosong"', async () => {
    const { page } = await site.open('/cari/?q=kotak+kosong');
    const links = await settled(page);
    await page.context().close();
    expect(links.slice(0, 4).toSorted()).toEqual([
      '/panduan/kotak-kosong/',
      '/wilayah/kalimantan-timur/samarinda/',
      '/wilayah/kalimantan-utara/malinau/',
      '/wilayah/kalimantan-utara/tarakan/',
    ]);
  });

  test('is idle without a query', async () => {
    const { page } = await site.open('/cari/');
    expect(await page.locator(RESULTS).getAttribute('data-status')).toBe('idle');
    await page.context().close();
  });

  test('says so where nothing is found, and still lists all regions', async () => {
    const { page } = await site.open('/cari/?q=zzzzqqqq');
    expect(await settled(page)).toEqual([]);
    expect(await page.locator('#keadaan-cari').innerText()).toContain('Tidak ada hasil untuk “zzzzqqqq”');
    expect(await page.locator('#daftar-daerah a').count()).toBe(17);
    await page.context().close();
  });

  test.each(['<img src=x onerror=alert(1)>', '%E0%A4%A', '"><script>alert(1)</script>', '…', '\u202Eبالي'])(
    'shows %s as text and runs nothing of it',
    async (query) => {
      const { page, problems } = await site.open(`/cari/?q=${encodeURIComponent(query)}`);
      await settled(page);
      expect(await page.locator('input[name="q"]').inputValue()).toBe(query.trim());
      expect(await page.locator('main img').count()).toBe(0);
      await page.context().close();
      expect(problems).toEqual([]);
    },
  );

  test('gives a sentence and the regions where its index cannot be loaded', async () => {
    const { page } = await site.open('/cari/');
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto('/cari/?q=kukar');
    await settled(page);
    expect(await page.locator(RESULTS).getAttribute('data-status')).toBe('error');
    expect(await page.locator('#keadaan-cari').innerText()).toContain('Pencarian sedang tidak bisa dipakai');
    expect(await page.locator('#daftar-daerah a').count()).toBe(17);
    await page.context().close();
  });

  test('without script lists all regions and says why', async () => {
    const { page } = await site.open('/cari/?q=kukar', { javaScriptEnabled: false });
    expect(await page.locator('main').innerText()).toContain('JavaScript');
    expect(await page.locator('#daftar-daerah a').count()).toBe(17);
    await page.context().close();
  });
});

test('a query typed into the header of a page arrives at the search page by Enter', async () => {
  const { page } = await site.open('/wilayah/');
  await page.locator('header input[name="q"]').fill('mahulu');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/cari/?q=mahulu');
  expect(await settled(page)).toContain('/wilayah/kalimantan-timur/mahakam-ulu/');
  await page.context().close();
});
