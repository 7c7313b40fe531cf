/** What the search sends to a phone. */
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { unfold, type ProvinceRow } from '../../src/search/finder/places.ts';
import { brotliSize } from '../support/dist.ts';

/** Code and data of the place finder together. */
const FINDER_BUDGET = 14 * 1024;
/** Script that a page loads before anything is touched. */
const PAGE_SCRIPT_BUDGET = 3 * 1024;

const sizeOf = (file: string): number => brotliSize(readFileSync(file));

test('the place finder with its list stays within its budget', () => {
  const scripts = globSync('dist/_astro/{Page,suggestions,result,place-finder}*.js');
  expect(scripts.length).toBeGreaterThanOrEqual(3);
  const total = [...scripts, 'dist/tempat.json'].reduce((sum, file) => sum + sizeOf(file), 0);
  expect(total).toBeLessThanOrEqual(FINDER_BUDGET);
});

test('no page loads more script than a little', () => {
  const scripts = globSync('dist/_astro/*.js');
  expect(scripts.length).toBeGreaterThan(0);
  expect(scripts.filter((file) => /Page/.test(file) && sizeOf(file) > PAGE_SCRIPT_BUDGET)).toEqual([]);
});

test('the list of places has every province, region, kecamatan and village', () => {
  const places = unfold(JSON.parse(readFileSync('dist/tempat.json', 'utf8')) as ProvinceRow[]);
  const count = (kind: string): number => places.filter((place) => place.kind === kind).length;
  expect(['province', 'region', 'district', 'village'].map(count)).toEqual([2, 15, 160, 1520]);
});

test('a browser can add the search', () => {
  const description = readFileSync('dist/opensearch.xml', 'utf8');
  expect(description).toMatch(/<Url type="text\/html" template="https?:\/\/[^"]+\/cari\/\?q=\{searchTerms\}"\/>/);
});

/** Words and texts come on top. */
const PAGEFIND_BUDGET = 90 * 1024;
const VOCABULARY_BUDGET = 5 * 1024;

test('what Pagefind loads for any question stays within its budget', () => {
  const core = globSync('dist/pagefind/{pagefind.js,pagefind-entry.json,pagefind.*.pf_meta,wasm.*.pagefind}');
  expect(core).toHaveLength(4);
  expect(core.reduce((sum, file) => sum + sizeOf(file), 0)).toBeLessThanOrEqual(PAGEFIND_BUDGET);
  // Neither its boxes nor its worker are sent to anyone.
  expect(globSync('dist/{pagefind,indeks-luring}/*.{js,css}')).toHaveLength(2);
});

test('the words that mend a question are few', () => {
  expect(sizeOf('dist/kata.json')).toBeLessThanOrEqual(VOCABULARY_BUDGET);
});
