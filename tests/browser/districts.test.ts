/** A village that was searched leads to the page of its kecamatan, marked, with all that a reader asks of it in sight. */
import { describe, expect, test } from 'vitest';
import { DISTRICT_PAGE } from '../support/budgets.ts';
import { attributeOf, pages, type BuiltPage } from '../support/dist.ts';
import { useSite } from '../support/site.ts';

const site = useSite();
const SCREEN = { width: 360, height: 640 };

const villagesOf = ({ elements }: BuiltPage): string[] =>
  elements.flatMap((element) => (element.tagName === 'li' ? (attributeOf(element, 'id') ?? []) : []));

const districts = pages.filter(({ path }) => DISTRICT_PAGE.test(path));
/** The longest list of each region: what is in sight there is in sight on its others. */
const longest = [...Map.groupBy(districts, ({ path }) => path.split('/').slice(0, 4).join('/')).values()].map((all) => {
  const [page] = all.toSorted((a, b) => villagesOf(b).length - villagesOf(a).length);
  return page as BuiltPage;
});

test('there is a kecamatan of every region to look at', () => {
  expect(longest).toHaveLength(15);
});

describe.each(longest)('$path', (built) => {
  test.each(['first', 'last'])('shows its %s village marked, with its region and who governs', async (which) => {
    const villages = villagesOf(built);
    const { page } = await site.open(`${built.path}#${String(villages.at(which === 'first' ? 0 : -1))}`, {
      viewport: SCREEN,
    });
    const village = page.locator('li:target');
    const region = page.locator(`main > p a[href="${built.path.replace(/[^/]+\/$/, '')}"]`);
    const governing = page.locator('main > p b');
    expect(await governing.count()).toBe(2);
    for (const part of [village, region, ...(await governing.all())]) {
      const box = await part.boundingBox();
      expect(box?.y).toBeGreaterThanOrEqual(0);
      expect(Number(box?.y) + Number(box?.height)).toBeLessThanOrEqual(SCREEN.height);
    }
    const neighbour = page.locator('li[id^="desa-"]:not(:target)').first();
    const styleOf = (element: typeof village): Promise<string> =>
      element.evaluate((node) => getComputedStyle(node).backgroundColor + getComputedStyle(node).outlineStyle);
    expect(await styleOf(village)).not.toBe(await styleOf(neighbour));
  });
});
