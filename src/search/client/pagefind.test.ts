import { expect, test } from 'vitest';
import { ownData, type PagefindResult } from './pagefind.ts';

/** As Pagefind keeps a page: one object for all searches, which holds the excerpt of the search that asked last. */
function sharedPage(): (excerpt: string) => () => Promise<PagefindResult> {
  const page: PagefindResult = { url: '/berita/', excerpt: '', meta: {}, filters: {} };
  const fetched = Promise.resolve();
  return (excerpt) => async () => {
    await fetched;
    return Object.assign(page, { excerpt });
  };
}

test('searches side by side each keep the excerpt of their own words', async () => {
  const page = sharedPage();
  const words = ['politik', 'uang', 'paser', 'politik uang'];
  const results = await Promise.all(words.map((word) => ownData(page(word))));
  expect(results.map(({ excerpt }) => excerpt)).toEqual(words);
});

test('a text that cannot be had stops no other', async () => {
  const lost = ownData(() => Promise.reject(new Error('gone')));
  await expect(lost).rejects.toThrow('gone');
  expect((await ownData(sharedPage()('uang'))).excerpt).toBe('uang');
});
