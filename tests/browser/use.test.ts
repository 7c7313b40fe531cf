/** What a reader does: by keyboard, by pressing numbers, on paper. */
import { expect, test } from 'vitest';
import { useSite } from '../support/site.ts';

const site = useSite();
const KUKAR = '/wilayah/kalimantan-timur/kutai-kartanegara/';
const KUKAR_RECORD = '/pilkada/2024/kalimantan-timur/kutai-kartanegara/';

test('the first press of Tab shows the link to the content, and Enter goes there', async () => {
  const { page } = await site.open(KUKAR);
  await page.keyboard.press('Tab');
  const skip = page.locator('a[href="#isi"]');
  expect(await skip.evaluate((link) => document.activeElement === link && link.getBoundingClientRect().left >= 0)).toBe(
    true,
  );
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('isi');
});

test('a source number leads to its source', async () => {
  const { page } = await site.open(KUKAR, { viewport: { width: 360, height: 640 } });
  const number = page.locator('main sup a').first();
  const target = await number.getAttribute('href');
  await number.click();
  expect(new URL(page.url()).hash).toBe(target);
  expect(await page.locator(String(target)).isVisible()).toBe(true);
});

test('a source number that stands alone is 44 pixels either way, and none covers another or a sign of disagreeing sources', async () => {
  const { page } = await site.open(KUKAR_RECORD, { viewport: { width: 360, height: 640 } });
  const alone = await page.locator('main sup a:only-child').evaluateAll((numbers) =>
    numbers.map((number) => {
      const { width, height } = getComputedStyle(number, '::after');
      return Math.min(parseFloat(width), parseFloat(height));
    }),
  );
  const covered = await page.locator('main sup a, main .note-sign').evaluateAll((all) =>
    all.flatMap((link) => {
      link.scrollIntoView({ block: 'center' });
      // Where a line ends before it, an empty part of the link stays behind on that line.
      const box = [...link.getClientRects()].at(-1);
      if (!box) return [];
      const hit = document.elementFromPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2);
      return link.contains(hit) ? [] : [`${link.outerHTML} under ${hit?.outerHTML.slice(0, 60) ?? ''}`];
    }),
  );
  expect(alone.length).toBeGreaterThan(10);
  expect(Math.min(...alone)).toBeGreaterThanOrEqual(44);
  expect(covered).toEqual([]);
});

test('an old address of a note or source of an election leads to its record', async () => {
  const { page } = await site.open(`${KUKAR}#beda-dpt`);
  await page.waitForURL(`**${KUKAR_RECORD}#beda-dpt`);
  expect(await page.locator('#beda-dpt').isVisible()).toBe(true);
});

test('an address that names a place opens its contacts, at once and on a later press; without script they are a press away', async () => {
  const { page } = await site.open('/kontak/#paser');
  const polres = (name: string) => page.locator('details').getByRole('link', { name, exact: true });
  expect(await polres('Polres Paser').isVisible()).toBe(true);
  expect(await polres('Polres Tarakan').isVisible()).toBe(false);
  await page.evaluate(() => {
    location.hash = '#tarakan';
  });
  await polres('Polres Tarakan').waitFor();
  await page.emulateMedia({ media: 'print' });
  const heights = await page
    .locator('details a')
    .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().height));
  expect(heights.length).toBeGreaterThan(40);
  expect(Math.min(...heights)).toBeGreaterThan(5);
  const plain = await site.open('/kontak/', { javaScriptEnabled: false });
  await plain.page.getByText('Kabupaten Paser', { exact: true }).click();
  expect(await plain.page.getByRole('link', { name: 'Polres Paser', exact: true }).isVisible()).toBe(true);
});

test('buttons and links that stand alone are at least 44 pixels high', async () => {
  const { page } = await site.open('/', { viewport: { width: 360, height: 640 } });
  const heights = await page
    .locator('.tap, .button, input')
    .evaluateAll((all) =>
      all.filter((element) => element.checkVisibility()).map((element) => element.getBoundingClientRect().height),
    );
  expect(heights.length).toBeGreaterThan(20);
  expect(heights.filter((height) => height < 44)).toEqual([]);
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
});

test('the police of any place are reached in two presses from the home page, without script', async () => {
  const { page } = await site.open('/', { javaScriptEnabled: false, viewport: { width: 360, height: 640 } });
  await page.getByRole('link', { name: 'Tana Tidung' }).first().click();
  const call = page.getByRole('link', { name: /^Telepon\s110$/ }).first();
  expect(await call.getAttribute('href')).toBe('tel:110');
  expect(await page.getByRole('link', { name: 'Polres Tana Tidung', exact: true }).isVisible()).toBe(true);
});

test('a number can be copied, and the button says so', async () => {
  const { page } = await site.open('/kontak/polres-tarakan/', { permissions: ['clipboard-read', 'clipboard-write'] });
  const button = page.locator('[data-copy="08115445110"]');
  await button.click();
  await page.getByRole('button', { name: 'Nomor disalin' }).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('08115445110');
});

test('an unconfirmed number has no button', async () => {
  const { page } = await site.open('/kontak/bawaslu-kaltim/');
  expect(await page.locator('main a[href^="https://wa.me/62816"]').count()).toBe(0);
  expect(await page.locator('main').innerText()).toContain('Belum dikonfirmasi: sumber terbaru dari 5 Agustus 2024');
});

test.each([
  '/berita/2024-10-07-anev-kapolda-narkotika/',
  '/imbauan/kapolda-kaltim-jangan-lengah-narkotika-7-oktober-2024/',
  KUKAR,
])('%s can be sent to a chat without script', async (path) => {
  const { page } = await site.open(path, { javaScriptEnabled: false });
  const href = await page.getByRole('link', { name: 'Bagikan lewat WhatsApp' }).getAttribute('href');
  const lines = new URL(String(href)).searchParams.get('text')?.split('\n') ?? [];
  expect(lines).toHaveLength(4);
  expect(new URL(String(lines[3])).pathname).toBe(path);
});

test('today is marked among the stages', async () => {
  const { page } = await site.open('/tahapan/');
  expect(await page.locator('[aria-current="date"]').innerText()).toMatch(/^Hari ini, \d/);
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
});

test('an address that does not exist meets the search and all regions', async () => {
  const { page } = await site.open('/wilayah/atlantis/');
  expect(await page.locator('h1').innerText()).toBe('Halaman ini tidak ada');
  expect(await page.locator('main a[href^="/wilayah/"]').count()).toBe(17);
});
