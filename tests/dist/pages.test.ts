/** Every built page, whatever its kind. */
import { describe, expect, test } from 'vitest';
import { budgetOf } from '../support/budgets.ts';
import { attributeOf, isUnlisted, pages, sitemapPaths, sizeWithin, textOf, type Element } from '../support/dist.ts';
import { gluedWords } from '../support/glued-words.ts';

const byName = (elements: Element[], name: string): Element[] => elements.filter(({ tagName }) => tagName === name);
const listed = pages.filter((page) => !isUnlisted(page));
const contentPages = listed.filter(({ path }) => path !== '/404.html');

test('the sitemap has every page but the 404 page and old addresses, and no other', () => {
  expect(sitemapPaths.length).toBeGreaterThan(20);
  expect(sitemapPaths.toSorted()).toEqual(contentPages.map(({ path }) => path).toSorted());
});

test('titles and descriptions are there and no two pages share one', () => {
  for (const read of [
    (elements: Element[]) => byName(elements, 'title').map(textOf)[0],
    (elements: Element[]) => elements.filter((element) => attributeOf(element, 'name') === 'description').map((element) => attributeOf(element, 'content'))[0],
  ]) {
    const values = listed.map(({ elements }) => read(elements)?.trim() ?? '');
    expect(values.filter((value) => value === '')).toEqual([]);
    expect(values.filter((value, index) => values.indexOf(value) !== index)).toEqual([]);
  }
});

test('words on both sides of a tag are not glued together', () => {
  expect(gluedWords('<p>Pilih<b>daerah</b></p>')).toEqual(['Pilih|daerah']);
  expect(gluedWords('<p>Pemohon: Budi (nomor dua).Diputus hari ini.</p>')).toEqual(['a).Diputus']);
  expect(pages.flatMap(({ path, html }) => gluedWords(html).map((words) => `${path}: ${words}`))).toEqual([]);
});

describe.each(pages)('$path', ({ path, html, elements }) => {
  test('is Indonesian, has one h1 and its own canonical address', () => {
    expect(attributeOf(byName(elements, 'html')[0] as Element, 'lang')).toBe('id');
    expect(byName(elements, 'h1')).toHaveLength(1);
    const canonical = elements.find((element) => attributeOf(element, 'rel') === 'canonical');
    expect(new URL(attributeOf(canonical as Element, 'href') ?? '').pathname).toBe(path === '/404.html' ? '/404/' : path);
  });

  test('asks no other host for anything', () => {
    const loaded = elements.flatMap((element) => {
      if (element.tagName === 'a' || ['canonical', 'alternate'].includes(attributeOf(element, 'rel') ?? '')) return [];
      return ['src', 'href', 'srcset', 'action', 'poster'].flatMap((name) => attributeOf(element, name) ?? []);
    });
    expect(loaded.filter((address) => !address.startsWith('/') && !address.startsWith('#') && !address.startsWith('tel:'))).toEqual([]);
    expect(html).not.toMatch(/url\(\s*['"]?(https?:)?\/\//);
  });

  test('stays within its budget, styles included', () => {
    expect(sizeWithin(budgetOf(path), html)).toBeLessThanOrEqual(budgetOf(path));
    expect(elements.some((element) => attributeOf(element, 'rel') === 'stylesheet')).toBe(false);
  });

  test('has a search form that works by GET, a skip link, and 110 to call', () => {
    const form = elements.find((element) => attributeOf(element, 'role') === 'search');
    expect(form && attributeOf(form, 'action')).toBe('/cari/');
    expect(form && (attributeOf(form, 'method') ?? 'get')).toBe('get');
    const links = byName(elements, 'a').map((element) => attributeOf(element, 'href'));
    expect(links[0]).toBe('#isi');
    expect(links).toContain('tel:110');
  });
});
