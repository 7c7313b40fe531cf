/** One page of each kind as people with other needs see it. One browser page serves all states of one address. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { barriers } from '../support/barriers.ts';
import { KINDS } from '../support/kinds.ts';
import { useSite } from '../support/site.ts';

const site = useSite();

interface State {
  name: string;
  /** CSS pixels. 640 by 400 is a screen of 1280 by 800 at a zoom of 200 percent; 320 is one of 1280 at 400 percent. */
  size: { width: number; height: number };
  enter?: (page: Page) => Promise<void>;
}

const STATES: State[] = [
  { name: 'zoomed to 200 percent', size: { width: 640, height: 400 } },
  { name: '320 pixels wide', size: { width: 320, height: 640 } },
  { name: 'in the colours of the system', size: { width: 360, height: 640 }, enter: (page) => page.emulateMedia({ forcedColors: 'active' }) },
  {
    name: 'with more contrast from the system, in the dark',
    size: { width: 360, height: 640 },
    enter: (page) => page.emulateMedia({ forcedColors: 'none', contrast: 'more', colorScheme: 'dark' }),
  },
  {
    name: 'with large text and strong contrast chosen',
    size: { width: 320, height: 640 },
    enter: async (page) => {
      await page.emulateMedia({ contrast: 'no-preference', colorScheme: 'light' });
      for (const choice of ['Huruf besar', 'Kontras kuat']) await page.getByRole('button', { name: choice }).click();
    },
  },
];

describe.concurrent.each(KINDS)('%s', (path) => {
  test('has no barrier and needs no scrolling sideways in any state', async () => {
    const { page, problems } = await site.open(path);
    const found: string[] = [];
    for (const { name, size, enter } of STATES) {
      await page.setViewportSize(size);
      await enter?.(page);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      if (overflow > 0) found.push(`${name}: ${overflow} pixels too wide`);
      found.push(...(await barriers(page)).map((barrier) => `${name}: ${barrier}`));
    }
    await page.context().close();
    expect(found).toEqual([]);
    expect(problems).toEqual([]);
  });
});

test('a search with filters set has no barrier, on a phone and in the dark', async () => {
  const { page } = await site.open('/cari/?q=kukar&jenis=Berita&tahun=2024', { viewport: { width: 360, height: 640 } });
  await page.locator('#hasil-cari a').first().waitFor();
  await page.locator('summary').click();
  expect(await page.locator('select[name="jenis"]').isVisible()).toBe(true);
  expect(await barriers(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await barriers(page)).toEqual([]);
  await page.context().close();
});

test('ways into a list, opened, have no barrier', async () => {
  const { page } = await site.open('/berita/', { viewport: { width: 360, height: 640 } });
  for (const summary of await page.locator('summary').all()) await summary.click();
  expect(await page.getByRole('link', { name: /^Patroli \(\d+\)$/ }).isVisible()).toBe(true);
  expect(await barriers(page)).toEqual([]);
  await page.context().close();
});
