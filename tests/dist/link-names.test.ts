/** Links make sense when their names are read one after the other, out of their sentences. */
import { defaultTreeAdapter } from 'parse5';
import { describe, expect, test } from 'vitest';
import { attributeOf, elementsOf, pages, textOf, type Element } from '../support/dist.ts';

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

test('English words in running text say that they are English', () => {
  const prose = pages.flatMap(({ elements }) => elements.filter((element) => attributeOf(element, 'class') === 'prose').flatMap(elementsOf));
  const said = prose.filter((element) => element.childNodes.some((node) => defaultTreeAdapter.isTextNode(node) && /cooling system/i.test(node.value)));
  expect(said.length).toBeGreaterThan(5);
  expect(said.filter((element) => attributeOf(element, 'lang') !== 'en').map(textOf)).toEqual([]);
});

test('nothing on any page moves by itself', () => {
  expect(
    pages.filter(({ html }) => /<(marquee|blink|video|audio)\b|animation(-name)?:|transition:|scroll-behavior:/.test(html)).map(({ path }) => path),
  ).toEqual([]);
});
