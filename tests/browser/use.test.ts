/** What a reader does: by keyboard, by pressing numbers, on paper. */
import { expect, test } from 'vitest';
import { useSite } from '../support/site.ts';

const site = useSite();
const KUKAR = '/wilayah/kalimantan-timur/kutai-kartanegara/';

test('the first press of Tab shows the link to the content, and Enter goes there', async () => {
  const { page } = await site.open(KUKAR);
  await page.keyboard.press('Tab');
  const skip = page.locator('a[href="#isi"]');
  expect(await skip.evaluate((link) => document.activeElement === link && link.getBoundingClientRect().left >= 0)).toBe(true);
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('isi');
  await page.context().close();
});

test('every place that Tab reaches shows its focus', async () => {
  const { page } = await site.open('/');
  const stops = await page.locator('a[href], button, input').count();
  expect(stops).toBeGreaterThan(20);
  for (let stop = 0; stop < stops; stop++) {
    await page.keyboard.press('Tab');
    const outline = await page.evaluate(() => (document.activeElement ? getComputedStyle(document.activeElement).outlineStyle : 'none'));
    expect(outline).not.toBe('none');
  }
  await page.context().close();
});

test('a source number leads to its source', async () => {
  const { page } = await site.open(KUKAR, { viewport: { width: 360, height: 640 } });
  const number = page.locator('main sup a').first();
  const target = await number.getAttribute('href');
  await number.click();
  expect(new URL(page.url()).hash).toBe(target);
  expect(await page.locator(String(target)).isVisible()).toBe(true);
  await page.context().close();
});

test('a kecamatan can be linked to', async () => {
  const { page } = await site.open(`${KUKAR}#kecamatan-loa-kulu`);
  expect(await page.locator('#kecamatan-loa-kulu').innerText()).toContain('Jonggon');
  expect(await page.locator('#kecamatan-loa-kulu').evaluate((section) => section.getBoundingClientRect().top < window.innerHeight)).toBe(true);
  await page.context().close();
});

test('the answer stands on the first screen of a phone', async () => {
  const { page } = await site.open(KUKAR, { viewport: { width: 360, height: 640 } });
  const bottom = await page
    .getByText('209.905')
    .first()
    .evaluate((element) => element.getBoundingClientRect().bottom);
  expect(bottom).toBeLessThan(640);
  await page.context().close();
});

test('buttons and links that stand alone are at least 44 pixels high', async () => {
  const { page } = await site.open('/', { viewport: { width: 360, height: 640 } });
  const heights = await page
    .locator('.tap, .button, input')
    .evaluateAll((all) => all.filter((element) => element.checkVisibility()).map((element) => element.getBoundingClientRect().height));
  expect(heights.length).toBeGreaterThan(20);
  expect(heights.filter((height) => height < 44)).toEqual([]);
  await page.context().close();
});

test('the table of an edition sorts by any heading, up and down, and without script stands by province and name', async () => {
  const { page } = await site.open('/pilkada/2024/');
  const firstCells = (): Promise<string[]> => page.locator('#tabel-pemilihan tbody th').allInnerTexts();
  expect((await firstCells()).slice(0, 3)).toEqual(['Provinsi Kalimantan Timur', 'Balikpapan', 'Berau']);
  const votes = page.locator('#tabel-pemilihan thead th', { hasText: 'Pemilih tetap' });
  await votes.locator('button').focus();
  await page.keyboard.press('Enter');
  expect(await votes.getAttribute('aria-sort')).toBe('ascending');
  expect((await firstCells())[0]).toBe('Tana Tidung');
  await page.keyboard.press('Enter');
  expect(await votes.getAttribute('aria-sort')).toBe('descending');
  expect((await firstCells())[0]).toBe('Provinsi Kalimantan Timur');
  // Places whose voters are unknown stay at the end either way.
  expect((await firstCells()).slice(-2).toSorted()).toEqual(['Bulungan', 'Malinau']);
  await page.context().close();
});

test('on paper a page leaves out what can only be pressed and prints where its sources are', async () => {
  const { page } = await site.open(KUKAR);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('header form').isVisible()).toBe(false);
  expect(await page.locator('h1').isVisible()).toBe(true);
  const printed = await page
    .locator('.sources a')
    .first()
    .evaluate((link) => getComputedStyle(link, '::after').content);
  expect(printed).toContain('http');
  const pdf = await page.pdf({ format: 'A4' });
  expect(pdf.byteLength).toBeGreaterThan(10_000);
  await page.context().close();
});

test('an address that does not exist meets the search and all regions', async () => {
  const { page } = await site.open('/wilayah/atlantis/');
  expect(await page.locator('h1').innerText()).toBe('Halaman ini tidak ada');
  expect(await page.locator('main a[href^="/wilayah/"]').count()).toBe(17);
  await page.context().close();
});
