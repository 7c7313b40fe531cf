/** A public address is never dropped: each leads to what it led to, or on to where that is now. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readEntries } from '../../src/check/reader/entries.ts';
import { SECTIONS } from '../../src/elections/sections.ts';
import { paths } from '../../src/site/paths.ts';
import { attributeOf, everyPage, pageAt } from '../support/dist.ts';

const { content } = readEntries('content');
const elections = content.elections.map(({ data }) => data);

test('every address of the sitemap of November 2026 still answers', () => {
  const addresses = readFileSync('tests/fixtures/addresses.txt', 'utf8').trim().split('\n');
  expect(addresses.length).toBeGreaterThan(400);
  const answering = new Set(everyPage.map(({ path }) => path));
  expect(addresses.filter((address) => !answering.has(address))).toEqual([]);
});

describe('the page of a place, which once held its election,', () => {
  /** Sections of the record that the place has something of its own for. */
  const OWN = ['hasil', 'sumber'];
  /** What the old page had beside the election. */
  const PARTS = ['hubungi', 'imbauan', 'berita', 'sumber', 'hasil'];

  test('leads from the id of each old section to that section of the record', () => {
    expect(elections).not.toHaveLength(0);
    for (const { edition, region } of elections) {
      const [place, record] = [pageAt(paths.region(region)), pageAt(paths.record(edition, region))];
      const inRecord = new Set(record.elements.flatMap((element) => attributeOf(element, 'id') ?? []));
      const old = SECTIONS.map(({ id }) => id).filter((id) => inRecord.has(id) && !OWN.includes(id));
      expect(old.length).toBeGreaterThan(3);
      for (const id of old) {
        const link = place.elements.find((element) => attributeOf(element, 'id') === id);
        expect(link && attributeOf(link, 'href'), `${region} #${id}`).toBe(`${paths.record(edition, region)}#${id}`);
      }
    }
  });

  test('has the ids of the parts that it kept', () => {
    const lacking = elections.flatMap(({ region }) => {
      const ids = pageAt(paths.region(region)).elements.flatMap((element) => attributeOf(element, 'id') ?? []);
      return PARTS.filter((id) => !ids.includes(id)).map((id) => `${region} #${id}`);
    });
    expect(lacking).toEqual([]);
  });
});
