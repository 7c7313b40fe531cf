/** The page of a place is read to its end, so that it is short, and has room for what an editor adds tomorrow. */
import { expect, test } from 'vitest';
import { PLACE } from '../support/budgets.ts';
import { readSitemap } from '../support/page.ts';
import { useSite } from '../support/site.ts';

const site = useSite();
/** Pixels on a phone of 360, some eight of its screens. */
const TALLEST = 5_200;
const places = readSitemap().filter((path) => PLACE.test(path));

test.each(['light', 'dark'] as const)(
  'no page of a place is higher than eight screens of a phone, %s',
  async (colorScheme) => {
    expect(places).toHaveLength(17);
    const { page } = await site.open('/', { viewport: { width: 360, height: 640 }, colorScheme });
    const heights: { path: string; height: number }[] = [];
    for (const path of places) {
      await page.goto(path);
      heights.push({ path, height: await page.evaluate(() => document.documentElement.scrollHeight) });
    }
    expect(heights.filter(({ height }) => height > TALLEST)).toEqual([]);
    expect(heights.every(({ height }) => height > 640)).toBe(true);
  },
);
