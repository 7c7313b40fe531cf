/** One page of each kind as people with other needs see it. One tab serves all addresses and their states. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { barriers, LOOKS } from '../support/barriers.ts';
import { SCRIPT_BUDGET } from '../support/budgets.ts';
import { KINDS } from '../support/kinds.ts';
import { brotliSize } from '../support/page.ts';
import { useSite } from '../support/site.ts';
import { traces } from '../support/traces.ts';

const site = useSite();

interface State {
  name: string;
  /** CSS pixels. 640 by 400 is a screen of 1280 by 800 at a zoom of 200 percent; 320 is one of 1280 at 400 percent. */
  size: { width: number; height: number };
  media?: Parameters<Page['emulateMedia']>[0];
  enter?: (page: Page) => Promise<void>;
  /** Rules of axe for what differs from the first state; all where it is left out, none where colours and controls are those of another. */
  rules?: string[];
}

const STATES: State[] = [
  { name: 'a phone', size: { width: 360, height: 640 } },
  { name: '320 pixels wide', size: { width: 320, height: 640 }, rules: [] },
  {
    name: 'a wide screen in the dark',
    size: { width: 1280, height: 800 },
    media: { colorScheme: 'dark' },
    rules: LOOKS,
  },
  {
    name: 'zoomed to 200 percent, with more contrast from the system, in the dark',
    size: { width: 640, height: 400 },
    media: { contrast: 'more', colorScheme: 'dark' },
    rules: LOOKS,
  },
  {
    name: 'with all that can be unfolded open, and the suggestions of the search over it',
    size: { width: 360, height: 640 },
    enter: async (page) => {
      await page.locator('details').evaluateAll((all) => {
        for (const part of all) part.toggleAttribute('open', true);
      });
      await page.locator('input[type="search"]').first().fill('kutai');
      await page.getByRole('option').first().waitFor();
    },
  },
  {
    name: 'in the colours of the system',
    size: { width: 360, height: 640 },
    media: { forcedColors: 'active' },
    // axe mixes the colours of the style sheet with those that the system puts in their place.
    rules: LOOKS.filter((rule) => rule !== 'color-contrast'),
  },
  {
    name: 'with large text and strong contrast chosen, 320 pixels wide',
    size: { width: 320, height: 640 },
    rules: LOOKS,
    enter: async (page) => {
      await page.locator('input[type="search"]').first().press('Escape');
      for (const choice of ['Huruf besar', 'Kontras kuat']) await page.getByRole('button', { name: choice }).click();
    },
  },
];
const PLAIN = { contrast: 'no-preference', colorScheme: 'light', forcedColors: 'none' } as const;

/** What the page has loaded of scripts before it is touched, where that is too much. The search page is there for its script. */
async function heavyScripts(page: Page): Promise<string[]> {
  await page.waitForLoadState('networkidle');
  const names = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
  );
  const scripts = names.filter((name) => name.endsWith('.js'));
  const bytes = scripts.reduce((sum, name) => sum + brotliSize(readFileSync(`dist${name}`)), 0);
  if (scripts.length === 0) return ['no script'];
  return bytes > SCRIPT_BUDGET && !page.url().endsWith('/cari/') ? [`${bytes} bytes of scripts`] : [];
}

let page: Page;
let problems: string[];
beforeAll(async () => {
  ({ page, problems } = await site.open('/favicon.svg'));
});

describe.each(KINDS)('%s', (path) => {
  test('has no barrier and needs no scrolling sideways in any state, loads few scripts, keeps its console empty and leaves nothing behind', async () => {
    await page.goto(path);
    const found = await heavyScripts(page);
    for (const { name, size, media, enter, rules } of STATES) {
      await page.setViewportSize(size);
      await page.emulateMedia({ ...PLAIN, ...media });
      await enter?.(page);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (overflow > 0) found.push(`${name}: ${overflow} pixels too wide`);
      if (rules?.length !== 0) found.push(...(await barriers(page, rules)).map((barrier) => `${name}: ${barrier}`));
    }
    await page.evaluate(() => {
      localStorage.removeItem('tampilan');
    });
    expect(found).toEqual([]);
    expect(await traces(page)).toEqual([]);
    expect(problems.splice(0)).toEqual([]);
  });

  test('can be read without script', async () => {
    const { page: plain } = await site.open(path, { javaScriptEnabled: false });
    const text = await plain.locator('main').innerText();
    expect(text.length).toBeGreaterThan(300);
  });
});

// axe knows only the colours of the style sheet, not those that the system puts in their place.
test.each(['light', 'dark'] as const)(
  'in the colours of a %s system bars differ from the paper, and buttons have an edge',
  async (colorScheme) => {
    const { page } = await site.open('/pilkada/2024/kalimantan-timur/kutai-kartanegara/', {
      forcedColors: 'active',
      colorScheme,
    });
    const [paper, bar] = await page.evaluate(() => {
      const drawn = document.querySelector('main svg.text-ink rect');
      return [getComputedStyle(document.documentElement).backgroundColor, drawn && getComputedStyle(drawn).fill];
    });
    const [white, black] = ['rgb(255, 255, 255)', 'rgb(0, 0, 0)'];
    expect([paper, bar]).toEqual(colorScheme === 'light' ? [white, black] : [black, white]);
    const edge = await page.locator('header .button').evaluate((button) => getComputedStyle(button).borderTopWidth);
    expect(edge).toBe('1px');
  },
);

test('a search with filters set has no barrier, on a phone and in the dark', async () => {
  const { page } = await site.open('/cari/?q=kukar&jenis=Berita&tahun=2024', { viewport: { width: 360, height: 640 } });
  await page.locator('#hasil-cari a').first().waitFor();
  const links = await page
    .locator('#hasil-cari a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  expect(links.filter((href) => !href.startsWith('/berita/2024-'))).toEqual([]);
  // Filters that are set stand open.
  expect(await page.locator('select[name="jenis"]').isVisible()).toBe(true);
  expect(await barriers(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await barriers(page)).toEqual([]);
});

test('the menu of a phone has no barrier where it stands', async () => {
  const { page } = await site.open('/berita/', { viewport: { width: 360, height: 640 } });
  await page.getByRole('link', { name: 'Menu' }).click();
  const inSight = await page.locator('#menu').evaluate((menu) => menu.getBoundingClientRect().bottom <= innerHeight);
  expect(inSight).toBe(true);
  expect(await barriers(page)).toEqual([]);
});
