/** Social cards of the built pages, and the tags that lead to them. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { attributeOf, pages, sitemapPaths, type BuiltPage } from '../support/dist.ts';
import { pngSize } from '../support/png.ts';

const MAX_BYTES = 100_000;
/** Pages with a card of their own: places, articles, appeals. */
const OWN = /^\/(wilayah\/[^/]+|wilayah\/[^/]+\/(?!poster)[^/]+|berita\/\d{4}-[^/]+|imbauan\/(?!topik|wilayah)[^/]+|pengamanan\/[^/]+|panduan\/[^/]+)\/$/;
/** Pages that show the card of their place: the records of its elections, its kecamatan and its villages. */
const OF_PLACE = /^\/(?:pilkada\/\d+\/([^/]+\/(?:[^/]+\/)?)|wilayah\/([^/]+\/[^/]+\/)(?!poster)[^/]+\/)$/;

function cardOf(path: string): string {
  if (OWN.test(path)) return `${path}kartu.png`;
  const [, ofRecord, ofPart] = OF_PLACE.exec(path) ?? [];
  const place = ofRecord ?? ofPart;
  return place === undefined ? '/kartu.png' : `/wilayah/${place}kartu.png`;
}

const files = globSync('dist/**/*.png').map((file) => file.replace(/^dist/, ''));
const metaOf = ({ elements }: BuiltPage, key: string): string[] =>
  elements.flatMap((element) =>
    [attributeOf(element, 'property'), attributeOf(element, 'name')].includes(key) ? [attributeOf(element, 'content') ?? ''] : [],
  );
const listed = pages.filter(({ path }) => sitemapPaths.includes(path));

test('every page of the sitemap has its title, description, address and picture for networks', () => {
  expect(listed.length).toBe(sitemapPaths.length);
  expect(listed).not.toHaveLength(0);
  for (const page of listed) {
    const canonical = page.elements.flatMap((element) => (attributeOf(element, 'rel') === 'canonical' ? [attributeOf(element, 'href')] : []));
    expect(metaOf(page, 'og:url')).toEqual(canonical);
    expect(metaOf(page, 'og:title').map((title) => title !== '')).toEqual([true]);
    expect(metaOf(page, 'og:description').map((text) => text !== '')).toEqual([true]);
    expect(metaOf(page, 'og:description')).toEqual(metaOf(page, 'description'));
    expect(metaOf(page, 'twitter:card')).toEqual(['summary_large_image']);
    const [image = '', ...others] = metaOf(page, 'og:image');
    expect(others).toEqual([]);
    expect(image).toMatch(/^https?:\/\//);
    expect(new URL(image).pathname).toBe(cardOf(page.path));
    expect(existsSync(`dist${new URL(image).pathname}`), image).toBe(true);
  }
});

test('every place, article and appeal has a card of its own, and no page has one that it does not show', () => {
  const expected = ['/kartu.png', ...listed.filter(({ path }) => OWN.test(path)).map(({ path }) => `${path}kartu.png`)];
  expect(expected.length).toBeGreaterThan(1);
  expect(files.filter((file) => file.endsWith('kartu.png')).sort()).toEqual(expected.sort());
  expect(existsSync('dist/_cards.json')).toBe(false);
});

test('every card is 1200 by 630 and at most 100 KB', () => {
  const cards = files.filter((file) => file.endsWith('kartu.png')).map((file) => ({ file, bytes: readFileSync(`dist${file}`) }));
  expect(cards).not.toHaveLength(0);
  for (const { file, bytes } of cards) {
    expect({ file, ...pngSize(bytes) }).toEqual({ file, width: 1200, height: 630 });
    expect(bytes.length, file).toBeLessThanOrEqual(MAX_BYTES);
  }
});
