import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { barriers } from '../support/barriers.ts';
import { serveCompressed } from '../support/serve-compressed.ts';
import { useSite } from '../support/site.ts';

const site = useSite();
const RESULTS = '#hasil-cari';

async function settled(page: Page): Promise<string[]> {
  await page.waitForSelector(`${RESULTS}[data-status="done"], ${RESULTS}[data-status="error"]`, { state: 'attached' });
  return page.locator(`${RESULTS} a`).evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
}

describe('the search page', () => {
  test('finds the guide and the three places with a blank box for "kotak kosong"', async () => {
    const { page } = await site.open('/cari/?q=kotak+kosong');
    const links = await settled(page);
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
  });

  test('says so where nothing is found, and still lists all regions', async () => {
    const { page } = await site.open('/cari/?q=zzzzqqqq');
    expect(await settled(page)).toEqual([]);
    expect(await page.locator('#keadaan-cari').innerText()).toContain('Tidak ada hasil untuk “zzzzqqqq”');
    expect(await page.locator('#daftar-daerah a').count()).toBe(17);
  });

  test.each([
    '<img src=x onerror=alert(1)>',
    '%E0%A4%A',
    '"><script>alert(1)</script>',
    '\u202Eبالي',
    'kukar '.repeat(1_667),
  ])('shows %.40s as text and runs nothing of it', async (query) => {
    const { page, problems } = await site.open(`/cari/?q=${encodeURIComponent(query)}`);
    await settled(page);
    expect(await page.locator('input[name="q"]').inputValue()).toBe(query.trim());
    expect(await page.locator('main img').count()).toBe(0);
    expect(problems).toEqual([]);
  });

  test('gives a sentence and the regions where its index cannot be loaded', async () => {
    const { page } = await site.open('/cari/');
    await page.route(/pagefind|tempat\.json/, (route) => route.abort());
    await page.goto('/cari/?q=kukar');
    await settled(page);
    expect(await page.locator(RESULTS).getAttribute('data-status')).toBe('error');
    expect(await page.locator('#keadaan-cari').innerText()).toContain('Pencarian sedang tidak bisa dipakai');
    expect(await page.locator('#daftar-daerah a').count()).toBe(17);
  });

  test('without script lists all regions and says why', async () => {
    const { page } = await site.open('/cari/?q=kukar', { javaScriptEnabled: false });
    expect(await page.locator('main').innerText()).toContain('JavaScript');
    expect(await page.locator('#daftar-daerah a').count()).toBe(17);
  });
});

describe('a later question on the search page', () => {
  test('is answered without a new page, and the way back leads to the first', async () => {
    const { page, problems } = await site.open('/cari/?q=kukar');
    await settled(page);
    await page.evaluate(() => {
      document.body.dataset['samePage'] = 'yes';
    });
    await page.locator('main input[name="q"]').fill('mahulu');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/cari/?q=mahulu');
    expect((await settled(page))[0]).toBe('/wilayah/kalimantan-timur/mahakam-ulu/');
    expect(await page.locator('body').getAttribute('data-same-page')).toBe('yes');
    await page.goBack();
    await page.waitForFunction(() =>
      document.querySelector('#hasil-cari a')?.getAttribute('href')?.includes('kutai-kartanegara'),
    );
    expect(await page.locator('main input[name="q"]').inputValue()).toBe('kukar');
    expect(problems).toEqual([]);
  });

  test('is narrowed by a choice at once, and the address keeps it', async () => {
    const { page } = await site.open('/cari/?q=patroli');
    await settled(page);
    await page.locator('summary').click();
    await page.locator('select[name="daerah"]').selectOption('Paser');
    await page.waitForURL('**/cari/?q=patroli&daerah=Paser');
    const links = await settled(page);
    expect(links.length).toBeGreaterThan(0);
    expect(links.every((link) => link.includes('paser'))).toBe(true);
  });
});

describe('a misspelt question', () => {
  test.each([
    ['isran nor', 'isran noor', '/wilayah/kalimantan-timur/'],
    ['politk uang', 'politik uang', '/imbauan/bawaslu-ppu-tolak-politik-uang-17-november-2024/'],
    ['balikpapn', 'Balikpapan', '/wilayah/kalimantan-timur/balikpapan/'],
  ])('"%s" offers "%s" as a link and its results', async (query, meant, expected) => {
    const { page, problems } = await site.open(`/cari/?q=${encodeURIComponent(query)}`);
    const links = await settled(page);
    expect(links).toContain(expected);
    const offer = page.locator('#keadaan-cari a');
    expect(await offer.innerText()).toBe(meant);
    await offer.click();
    await page.waitForURL(`**/cari/?q=${encodeURIComponent(meant)}`);
    expect((await settled(page)).length).toBeGreaterThan(0);
    expect(await page.locator('#keadaan-cari a').count()).toBe(0);
    expect(problems).toEqual([]);
  });
});

/** Pagefind cuts words into files of some 25 KB: a question of two words, put into two of the site's own, costs 199 KB. */
const FIRST_QUESTION_BUDGET = 210 * 1024;

test('a first question costs at most 210 KB in all', async () => {
  const served = await serveCompressed();
  for (const query of ['serangan fajar', 'cara lapor politik uang', 'isran noor', 'jumlah polisi kaltim']) {
    served.sent();
    const { page } = await site.open(`${served.origin}/cari/?q=${encodeURIComponent(query)}`);
    await settled(page);
    const bytes = [...served.sent()].filter(([file]) => file !== '/cari/').reduce((sum, [, size]) => sum + size, 0);
    expect(bytes, query).toBeGreaterThan(70_000);
    expect(bytes, query).toBeLessThanOrEqual(FIRST_QUESTION_BUDGET);
  }
  await served.close();
});

test('a query typed into the header of a page arrives at the search page by Enter', async () => {
  const { page } = await site.open('/wilayah/');
  await page.locator('header input[name="q"]').fill('mahulu');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/cari/?q=mahulu');
  expect(await settled(page)).toContain('/wilayah/kalimantan-timur/mahakam-ulu/');
});

describe('suggestions', () => {
  const field = 'header input[name="q"]';

  test('are not loaded before the field is touched', async () => {
    const { page } = await site.open('/wilayah/');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.waitForLoadState('networkidle');
    expect(asked).toEqual([]);
    await page.locator(field).pressSequentially('kuk');
    await page.locator('[role="option"]').first().waitFor();
    expect(asked.filter((path) => path === '/tempat.json')).toHaveLength(1);
    expect(asked.some((path) => path.startsWith('/pagefind/'))).toBe(false);
  });

  test('take the list of places that the search page has loaded', async () => {
    const { page } = await site.open('/cari/');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto('/cari/?q=kukar');
    await settled(page);
    await page.locator('main input[name="q"]').click();
    await page.locator('main input[name="q"]').pressSequentially('x');
    await page.waitForLoadState('networkidle');
    expect(asked.filter((path) => path === '/tempat.json')).toHaveLength(1);
  });

  test('show at most six places, and the arrows and Enter lead to the chosen one', async () => {
    const { page, problems } = await site.open('/wilayah/');
    await page.locator(field).pressSequentially('loakul');
    const options = page.locator('[role="option"]');
    await options.first().waitFor();
    expect(await options.count()).toBeLessThanOrEqual(6);
    expect(await page.locator(field).getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('ArrowDown');
    const active = await page.locator(field).getAttribute('aria-activedescendant');
    expect(await page.locator(`#${String(active)}`).getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/wilayah/kalimantan-timur/kutai-kartanegara/loa-kulu/');
    expect(problems).toEqual([]);
  });

  test('close by Escape, let Tab go on, and leave Enter without a choice to the search', async () => {
    const { page } = await site.open('/wilayah/');
    await page.locator(field).pressSequentially('paser');
    await page.locator('[role="option"]').first().waitFor();
    await page.keyboard.press('Escape');
    expect(await page.locator(field).getAttribute('aria-expanded')).toBe('false');
    expect(await page.locator(field).inputValue()).toBe('paser');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BUTTON');
    await page.locator(field).press('Enter');
    await page.waitForURL('**/cari/?q=paser');
  });

  test('have no barrier while they are open', async () => {
    const { page } = await site.open('/', { viewport: { width: 360, height: 640 } });
    await page.locator('input[name="q"]').pressSequentially('sungai');
    await page.locator('[role="option"]').first().waitFor();
    expect(await barriers(page)).toEqual([]);
    expect(await page.locator('[role="status"]').innerText()).toContain('6 tempat');
  });

  test('stay away without their list, and the form still searches', async () => {
    const { page } = await site.open('/wilayah/');
    await page.route('**/tempat.json', (route) => route.abort());
    await page.locator(field).pressSequentially('kukar');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/cari/?q=kukar');
    expect((await settled(page))[0]).toBe('/wilayah/kalimantan-timur/kutai-kartanegara/');
  });
});

test.each([
  ['balikpapn', '/wilayah/kalimantan-timur/balikpapan/'],
  ['loakulu', '/wilayah/kalimantan-timur/kutai-kartanegara/loa-kulu/'],
  ['bawaslu samarinda', '/kontak/bawaslu-samarinda/'],
  ['cara melapor', '/panduan/melapor-ke-bawaslu/'],
])('a search for %s leads to %s first', async (query, expected) => {
  const { page } = await site.open(`/cari/?q=${encodeURIComponent(query)}`);
  await settled(page);
  const first = await page
    .locator(`${RESULTS} a`)
    .first()
    .evaluate((link) => (link as HTMLAnchorElement).pathname + (link as HTMLAnchorElement).hash);
  expect(first).toBe(expected);
});
