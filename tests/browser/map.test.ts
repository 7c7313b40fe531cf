/** The map as a reader sees and uses it. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { barriers } from '../support/barriers.ts';
import { useSite } from '../support/site.ts';

const site = useSite();
const PHONE = { viewport: { width: 360, height: 640 } };
const LAYERS = ['peta-1', 'peta-2', 'peta-3'];
const REGIONS = 15;

interface Box {
  name: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Where visible things of the map stand on the screen. */
async function boxesOf(page: Page, selector: string): Promise<Box[]> {
  const all = await page.locator(`.regions-map > svg ${selector}`).evaluateAll((found) =>
    found
      .filter((element) => element.checkVisibility())
      .map((element) => {
        const { left, right, top, bottom } = element.getBoundingClientRect();
        return {
          name: (element.closest('a')?.querySelector('text') ?? element).textContent.trim(),
          left,
          right,
          top,
          bottom,
        };
      }),
  );
  return all.filter(({ left, right }) => right > left);
}

function overlaps(boxes: readonly Box[]): string[] {
  return boxes.flatMap((a, index) =>
    boxes.slice(index + 1).flatMap((b) => {
      const apart = a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
      return apart || a.name === b.name ? [] : [`${a.name} | ${b.name}`];
    }),
  );
}

async function showLayer(page: Page, id: string): Promise<void> {
  await page.locator(`label:has(#${id})`).click();
}

const SHOWN: [path: string, layer: string | null][] = [
  ['/', null],
  ['/wilayah/', null],
  ...LAYERS.map((layer): [string, string] => ['/pilkada/2024/', layer]),
];

describe.each(SHOWN)('the map on %s with layer %s', (path, layer) => {
  test('has no name over another, and all inside its frame, at any width', async () => {
    const { page } = await site.open(path);
    if (layer) await showLayer(page, layer);
    for (const width of [320, 360, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const names = await boxesOf(page, 'text');
      expect(names.length).toBeGreaterThan(REGIONS);
      expect(overlaps(names)).toEqual([]);
      const frame = await page.locator('.regions-map > svg').boundingBox();
      const [left, right] = [frame?.x ?? 0, (frame?.x ?? 0) + (frame?.width ?? 0)];
      expect(names.filter((box) => box.left < left || box.right > right)).toEqual([]);
    }
  });

  test('is easy to read and to press on a phone', async () => {
    const { page } = await site.open(path, PHONE);
    if (layer) await showLayer(page, layer);
    const names = await boxesOf(page, 'a > text');
    expect(names).toHaveLength(REGIONS);
    expect(names.filter(({ top, bottom }) => bottom - top < 12)).toEqual([]);
    const targets = await boxesOf(page, 'rect');
    expect(targets).toHaveLength(REGIONS);
    expect(targets.filter(({ top, bottom, left, right }) => bottom - top < 24 || right - left < 24)).toEqual([]);
    expect(overlaps(targets)).toEqual([]);
    expect(await barriers(page)).toEqual([]);
  });
});

test('Tab goes from place to place, shows where it is, and Enter opens the page', async () => {
  const { page } = await site.open('/wilayah/');
  const links = page.locator('.regions-map > svg a');
  await links.first().focus();
  const reached: string[] = [];
  for (let stop = 0; stop < REGIONS; stop++) {
    const { href, frame } = await page.evaluate(() => {
      const rect = document.activeElement?.querySelector('rect');
      return {
        href: document.activeElement?.getAttribute('href') ?? '',
        frame: rect ? getComputedStyle(rect).stroke : 'none',
      };
    });
    expect(frame).not.toBe('none');
    reached.push(href);
    if (stop < REGIONS - 1) await page.keyboard.press('Tab');
  }
  expect(reached).toEqual(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href'))));
  await page.keyboard.press('Enter');
  await page.waitForURL(`**${reached.at(-1) ?? ''}`);
});

test('a name, a point and the space around them can all be pressed', async () => {
  const { page } = await site.open('/', PHONE);
  await page.locator('.regions-map a', { hasText: 'Tana Tidung' }).locator('rect').click();
  await page.waitForURL('**/wilayah/kalimantan-utara/tana-tidung/');
  await page.goBack();
  await page.locator('.regions-map a', { hasText: 'Penajam Paser Utara' }).locator('.sign').click();
  await page.waitForURL('**/wilayah/kalimantan-timur/penajam-paser-utara/');
});

test('the switch changes what the map shows, without script and by keyboard', async () => {
  const { page } = await site.open('/pilkada/2024/', { javaScriptEnabled: false });
  const shown = (): Promise<string> =>
    page
      .locator('.regions-map a', { hasText: 'Samarinda' })
      .locator('g:visible')
      .textContent()
      .then((text) => text?.trim() ?? '');
  expect(await shown()).toContain('persen');
  await page.getByLabel('Partisipasi').focus();
  await page.keyboard.press('ArrowDown');
  expect(await shown()).toBe('ulang, kosong');
  await page.keyboard.press('ArrowDown');
  expect(await shown()).toContain('polisi');
});

test('a name and its figure are two words to those who hear them', async () => {
  const { page } = await site.open('/pilkada/2024/');
  expect(await page.getByRole('link', { name: /^Bulungan 66 persen$/ }).count()).toBe(1);
});

test('the map is there on paper and in forced colours, in colours that differ from its ground', async () => {
  const { page } = await site.open('/pilkada/2024/', { forcedColors: 'active', colorScheme: 'dark' });
  const colours = await page
    .locator('.regions-map .land')
    .evaluate((land) => [getComputedStyle(land).fill, getComputedStyle(land).stroke]);
  expect(colours[0]).not.toBe(colours[1]);
  await page.emulateMedia({ media: 'print', forcedColors: 'none', colorScheme: 'light' });
  expect(await page.locator('.regions-map > svg').isVisible()).toBe(true);
  expect(await page.locator('.regions-map fieldset').isVisible()).toBe(false);
});
