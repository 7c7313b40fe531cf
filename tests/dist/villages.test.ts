/** Without script every village is found in three taps: a place on the home page, its list of villages, the village on its kecamatan's page. */
import { getRegencies, getVillages } from 'idn-area-data';
import { expect, test } from 'vitest';
import { attributeOf, pageAt, pagesByPath, type BuiltPage } from '../support/dist.ts';

const VILLAGES = /^\/wilayah\/[^/]+\/[^/]+\/desa\/$/;
const lists = [...pagesByPath.keys()].filter((path) => VILLAGES.test(path));

function hrefsOf({ elements }: BuiltPage): string[] {
  return elements.flatMap((element) => (element.tagName === 'a' ? (attributeOf(element, 'href') ?? []) : []));
}

const regencies = await getRegencies();
const villages = await getVillages();

test('every regency and city has its list', () => {
  expect(lists).toHaveLength(regencies.filter(({ code }) => /^6[45]\./.test(code)).length);
});

test.each(lists)('%s is two taps from home, and each of its lines leads to a village on the page of a kecamatan', (path) => {
  const place = path.replace(/desa\/$/, '');
  expect(hrefsOf(pageAt('/'))).toContain(place);
  expect(hrefsOf(pageAt(place))).toContain(path);
  const lines = hrefsOf(pageAt(path)).filter((href) => href.startsWith(place) && href.includes('#desa-'));
  expect(lines).not.toHaveLength(0);
  for (const line of lines) {
    const [address = '', id] = line.split('#');
    expect(pageAt(address).elements.some((element) => attributeOf(element, 'id') === id)).toBe(true);
  }
});

test('no village is left out', () => {
  const all = lists.flatMap((path) => hrefsOf(pageAt(path)).filter((href) => href.includes('#desa-')));
  expect(all).toHaveLength(villages.filter(({ code }) => /^6[45]\./.test(code)).length);
});
