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
