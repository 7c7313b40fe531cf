/** Links make sense when their names are read one after the other, out of their sentences. */
import { describe, expect, test } from 'vitest';
import { attributeOf, pages, textOf, type Element } from '../support/dist.ts';

const VAGUE =
  /^(baca|lihat|klik|unduh|buka|selengkapnya|selanjutnya|berikutnya|lainnya|lanjut|(klik |baca |lihat )?(di )?sini|lihat semua|semua|ini|tautan|link)$/i;

function nameOf(link: Element): string {
  return (attributeOf(link, 'aria-label') ?? textOf(link)).replace(/\s+/g, ' ').trim();
}

describe.each(pages)('$path', ({ elements }) => {
  const links = elements.filter(({ tagName }) => tagName === 'a').map((link) => ({ name: nameOf(link), href: attributeOf(link, 'href') ?? '' }));

  test('every link says where it leads', () => {
    expect(links.length).toBeGreaterThan(5);
    expect(links.filter(({ name }) => name === '' || VAGUE.test(name))).toEqual([]);
  });

  test('one name leads to one address', () => {
    const addresses = Map.groupBy(links, ({ name }) => name);
    const split = [...addresses].flatMap(([name, same]) => (new Set(same.map(({ href }) => href)).size > 1 ? [name] : []));
    expect(split).toEqual([]);
  });
});

test('English titles of sources say that they are English, and nothing else claims another language', () => {
  const marked = pages.flatMap(({ elements }) => elements.filter((element) => element.tagName !== 'html' && attributeOf(element, 'lang')));
  expect(marked.length).toBeGreaterThan(3);
  expect([...new Set(marked.map((element) => attributeOf(element, 'lang')))]).toEqual(['en']);
  const english = pages.flatMap(({ elements }) =>
    elements.filter((element) => /^(List of|KPU North|DPRD Kaltara announces|Polda Kaltara Secures)/.test(textOf(element)) && element.tagName === 'a'),
  );
  expect(english.length).toBeGreaterThan(3);
  expect(english.filter((link) => attributeOf(link, 'lang') !== 'en')).toEqual([]);
});

test('nothing on any page moves by itself', () => {
  expect(
    pages.filter(({ html }) => /<(marquee|blink|video|audio)\b|animation(-name)?:|transition:|scroll-behavior:/.test(html)).map(({ path }) => path),
  ).toEqual([]);
});
