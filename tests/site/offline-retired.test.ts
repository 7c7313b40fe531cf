/** The way back: a release with `SAVES_PAGES` set to `false`, as deploy/README.md describes it, met by a phone that keeps pages. */
import { expect, test, vi } from 'vitest';
import { PASER, PASER_ANSWER, useKeeping } from '../support/keeping.ts';
import { sharedSite } from '../support/shared-sites.ts';
import { traces } from '../support/traces.ts';

const { open, openKept, site } = useKeeping();
const retired = await sharedSite('edited');

test('the worker and all that was kept go from the phone, and no reader is disturbed', async () => {
  const { page } = await openKept();
  expect(await traces(page)).toHaveLength(2);
  site().show(retired);
  let loads = 0;
  page.on('framenavigated', () => loads++);
  await page.goto('/tahapan/');
  await vi.waitFor(async () => expect(await traces(page)).toEqual([]), { timeout: 60_000, interval: 50 });
  expect(loads).toBe(1);
  expect(await page.locator('h1').innerText()).toContain('Tahapan');
  await page.goto(PASER);
  expect(await page.locator('main').innerText()).toContain(PASER_ANSWER);
  expect(await traces(page)).toEqual([]);
});

test('nothing is offered any more, and no page says that it is', async () => {
  site().show(retired);
  const { page } = await open(PASER);
  await page.getByRole('button', { name: 'Huruf besar' }).waitFor();
  expect(await page.getByRole('button', { name: 'Simpan untuk luring' }).count()).toBe(0);
  await page.goto('/tentang/privasi/');
  expect(await page.locator('main').innerText()).not.toContain('Simpan sekarang');
  await page.goto('/luring/');
  expect(await page.locator('main').innerText()).toContain('Tidak untuk saat ini');
  expect((await page.request.get('/luring/kalimantan-timur/paser.json')).status()).toBe(404);
});
