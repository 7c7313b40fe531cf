/** Which indexes a question opens, of few provinces and of many. That they then find something is tested in a browser. */
import { beforeEach, expect, test, vi } from 'vitest';
import { closedParts, openParts, searchInParts } from './search-parts.ts';

const added: string[] = [];
let failing: string | undefined;
vi.mock('./pagefind.ts', () => ({
  indexOptions: () => Promise.resolve({}),
  loadPagefind: () => ({
    mergeIndex: (folder: string) => {
      added.push(folder.replace(/^\/pagefind\/|\/$/g, ''));
      return failing && folder.includes(failing) ? Promise.reject(new Error('missing')) : Promise.resolve();
    },
  }),
  forgetPagefind: () => Promise.resolve(),
}));

const MANY = Array.from({ length: 38 }, (_, index) => `provinsi-${index}`);
const FEW = MANY.slice(0, 2);
const NONE = new Set<string>();
const found = (count: number, written: boolean) => () => Promise.resolve({ results: Array.from({ length: count }), written });

/** What is open is kept for later questions: an index that cannot be had makes the next one start anew. */
beforeEach(async () => {
  failing = 'rusak';
  await openParts(['rusak']).catch(() => undefined);
  failing = undefined;
  added.length = 0;
});

test('a site that was built whole has no indexes to open', async () => {
  await searchInParts([], NONE, found(1, true));
  expect(added).toEqual([]);
});

test('a few provinces are all open from the first question on, and each is opened once', async () => {
  await searchInParts(FEW, NONE, found(1, true));
  await searchInParts(FEW, NONE, found(0, false));
  expect(added).toEqual(FEW);
});

test('of many provinces none is opened where the common pages have the words', async () => {
  await searchInParts(MANY, NONE, found(3, true));
  expect(added).toEqual([]);
  expect(closedParts(MANY)).toEqual(MANY);
});

test('all are opened where no common page has the words', async () => {
  await searchInParts(MANY, NONE, found(3, false));
  expect(added).toEqual(MANY);
});

test('a question that speaks of a province opens that one alone, and all others where it has nothing', async () => {
  await searchInParts(MANY, new Set(['provinsi-7']), found(1, false));
  expect(added).toEqual(['provinsi-7']);
  await searchInParts(MANY, new Set(['provinsi-7']), found(0, false));
  expect(added.toSorted()).toEqual(MANY.toSorted());
});

test('an index that cannot be had fails the question, and the next one opens all that it needs anew', async () => {
  await searchInParts(MANY, new Set(['provinsi-7']), found(1, true));
  failing = 'provinsi-8';
  await expect(searchInParts(MANY, new Set(['provinsi-8']), found(1, true))).rejects.toThrow('missing');
  failing = undefined;
  await searchInParts(MANY, new Set(['provinsi-7']), found(1, true));
  expect(added).toEqual(['provinsi-7', 'provinsi-8', 'provinsi-7']);
});
