/** Everything that can be pressed is reached and used by keyboard, and what has the focus is seen. */
import { describe, expect, inject, test } from 'vitest';
import { focusFault, STOPS } from '../support/focus.ts';
import { KINDS, VARIED_KINDS } from '../support/kinds.ts';
import { useSite } from '../support/site.ts';

const site = useSite();

describe.each(inject('nightly') ? KINDS : VARIED_KINDS)('%s', (path) => {
  test('Tab reaches every link, button and field once, in sight and not covered', async () => {
    const { page } = await site.open(path, { viewport: { width: 360, height: 640 } });
    const stops = await page
      .locator(STOPS)
      .evaluateAll((all) => all.filter((element) => element.checkVisibility()).length);
    expect(stops).toBeGreaterThan(15);
    const faults: string[] = [];
    for (let stop = 0; stop < stops; stop++) {
      await page.keyboard.press('Tab');
      const fault = await page.evaluate(focusFault);
      if (fault) faults.push(`${stop}: ${fault}`);
    }
    const reached = await page.locator('[data-reached]').count();
    expect(faults).toEqual([]);
    expect(reached).toBe(stops);
  });
});

test('on a phone "Menu" leads to the links at the foot, and Tab goes on there', async () => {
  const { page } = await site.open('/berita/', { viewport: { width: 360, height: 640 } });
  await page.getByRole('link', { name: 'Menu' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('nav')?.id)).toBe('menu');
  expect(await page.evaluate(focusFault)).toBeNull();
});

test('filters open, take a choice and keep the focus', async () => {
  const { page } = await site.open('/cari/?q=kukar');
  await page.locator('summary').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Berita');
  await page.waitForURL(/jenis=Berita/);
  expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('jenis');
});

test('sorting a table keeps the focus on its heading, in sight', async () => {
  const { page } = await site.open('/pilkada/2024/', { viewport: { width: 360, height: 640 } });
  for (const button of await page.locator('thead button').all()) {
    await button.focus();
    await page.keyboard.press('Space');
    expect(await button.evaluate((element) => document.activeElement === element)).toBe(true);
    expect(await page.evaluate(focusFault)).toBeNull();
  }
});

test.each([
  ['/tahapan/', 'Tambahkan ke kalender', 'tahapan.ics'],
  ['/wilayah/kalimantan-timur/paser/', 'Tambahkan ke kalender', 'tahapan.ics'],
  ['/wilayah/kalimantan-timur/paser/', 'Simpan kontak', 'kontak.vcf'],
  ['/kontak/polres-tarakan/', 'Simpan kontak', 'polres-tarakan.vcf'],
])('%s: "%s" downloads %s by Enter', async (path, name, file) => {
  const { page } = await site.open(path);
  await page.getByRole('link', { name, exact: true }).focus();
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  expect(download.suggestedFilename()).toBe(file);
});
