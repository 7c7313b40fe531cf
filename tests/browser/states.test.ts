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
  /** True where colours or controls differ from those that every page is examined in; else only the width is measured. */
  examine?: true;
  /** Rules of axe that have no meaning in this state. */
  without?: string[];
}

const STATES: State[] = [
  { name: '320 pixels wide', size: { width: 320, height: 640 } },
  {
    name: 'zoomed to 200 percent, with more contrast from the system, in the dark',
    size: { width: 640, height: 400 },
    enter: (page) => page.emulateMedia({ contrast: 'more', colorScheme: 'dark' }),
    examine: true,
  },
  {
    name: 'with all that can be unfolded open, and the suggestions of the search over it',
    size: { width: 360, height: 640 },
    enter: async (page) => {
      await page.emulateMedia({ contrast: 'no-preference', colorScheme: 'light' });
      await page.locator('details').evaluateAll((all) => {
        for (const part of all) part.toggleAttribute('open', true);
      });
      await page.locator('input[type="search"]').first().fill('kutai');
      await page.getByRole('option').first().waitFor();
    },
    examine: true,
  },
  {
    name: 'in the colours of the system',
    size: { width: 360, height: 640 },
    enter: (page) => page.emulateMedia({ forcedColors: 'active' }),
    examine: true,
    // axe mixes the colours of the style sheet with those that the system puts in their place.
    without: ['color-contrast'],
  },
  {
    name: 'with large text and strong contrast chosen, 320 pixels wide',
    size: { width: 320, height: 640 },
    enter: async (page) => {
      await page.emulateMedia({ forcedColors: 'none' });
      await page.locator('input[type="search"]').first().press('Escape');
      for (const choice of ['Huruf besar', 'Kontras kuat']) await page.getByRole('button', { name: choice }).click();
    },
    examine: true,
  },
];

describe.concurrent.each(KINDS)('%s', (path) => {
  test('has no barrier and needs no scrolling sideways in any state', async () => {
    const { page, problems } = await site.open(path);
    const found: string[] = [];
    for (const { name, size, enter, examine, without } of STATES) {
      await page.setViewportSize(size);
      await enter?.(page);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      if (overflow > 0) found.push(`${name}: ${overflow} pixels too wide`);
      if (examine) found.push(...(await barriers(page, without)).map((barrier) => `${name}: ${barrier}`));
    }
    await page.context().close();
    expect(found).toEqual([]);
    expect(problems).toEqual([]);
  });
});

// axe knows only the colours of the style sheet, not those that the system puts in their place.
test.each(['light', 'dark'] as const)('in the colours of a %s system bars differ from the paper, and buttons have an edge', async (colorScheme) => {
  const { page } = await site.open('/wilayah/kalimantan-timur/kutai-kartanegara/', { forcedColors: 'active', colorScheme });
  const [paper, bar] = await page.evaluate(() => {
    const drawn = document.querySelector('main svg.text-ink rect');
    return [getComputedStyle(document.documentElement).backgroundColor, drawn && getComputedStyle(drawn).fill];
  });
  const [white, black] = ['rgb(255, 255, 255)', 'rgb(0, 0, 0)'];
  expect([paper, bar]).toEqual(colorScheme === 'light' ? [white, black] : [black, white]);
  const edge = await page.locator('header .button').evaluate((button) => getComputedStyle(button).borderTopWidth);
  expect(edge).toBe('1px');
  await page.context().close();
});

test('a search with filters set has no barrier, on a phone and in the dark', async () => {
  const { page } = await site.open('/cari/?q=kukar&jenis=Berita&tahun=2024', { viewport: { width: 360, height: 640 } });
  await page.locator('#hasil-cari a').first().waitFor();
  // Filters that are set stand open.
  expect(await page.locator('select[name="jenis"]').isVisible()).toBe(true);
  expect(await barriers(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await barriers(page)).toEqual([]);
  await page.context().close();
});

test('the menu of a phone has no barrier where it stands', async () => {
  const { page } = await site.open('/berita/', { viewport: { width: 360, height: 640 } });
  await page.getByRole('link', { name: 'Menu' }).click();
  const inSight = await page.locator('#menu').evaluate((menu) => menu.getBoundingClientRect().bottom <= innerHeight);
  expect(inSight).toBe(true);
  expect(await barriers(page)).toEqual([]);
  await page.context().close();
});
