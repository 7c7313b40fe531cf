/** Every built page, whatever its kind. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { reportHref } from '../../src/site/report.ts';
import { site } from '../../src/site.ts';
import { budgetOf, SCRIPT_BUDGET } from '../support/budgets.ts';
import { attributeOf, brotliSize, isUnlisted, pages, sitemapPaths, sizeWithin, textOf, type Element } from '../support/dist.ts';
import { gluedWords } from '../support/glued-words.ts';

const byName = (elements: Element[], name: string): Element[] => elements.filter(({ tagName }) => tagName === name);
/** Scripts with those that they import at once, each once. */
function scriptsOf(addresses: readonly string[]): string[] {
  const found = new Set(addresses);
  for (const address of found) {
    const imported = readFileSync(`dist${address}`, 'utf8').matchAll(/(?:from|import)\s*"(\.\/[^"]+)"/g);
    for (const [, relative] of imported) found.add(new URL(String(relative), `http://site.test${address}`).pathname);
  }
  return [...found];
}

const sizes = new Map<string, number>();
function scriptSize(address: string): number {
  const size = sizes.get(address) ?? brotliSize(readFileSync(`dist${address}`));
  sizes.set(address, size);
  return size;
}

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

test('every page has the way to report a mistake where the publisher has one, and none has it otherwise', () => {
  const links = pages.flatMap(({ elements }) => byName(elements, 'a').filter((link) => textOf(link).trim() === 'Laporkan kesalahan di halaman ini'));
  const open = reportHref(site.publisher, 'http://site.test/') !== undefined;
  expect(links).toHaveLength(open ? pages.length : 0);
});

test('words on both sides of a tag are not glued together', () => {
  expect(gluedWords('<p>Pilih<b>daerah</b></p>')).toEqual(['Pilih|daerah']);
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

  test('loads few bytes of script before it is touched', () => {
    const loaded = scriptsOf(byName(elements, 'script').flatMap((script) => attributeOf(script, 'src') ?? []));
    expect(loaded).not.toHaveLength(0);
    // The search page is there for its script, and says without it where else to look.
    if (path !== '/cari/') expect(loaded.reduce((sum, address) => sum + scriptSize(address), 0)).toBeLessThanOrEqual(SCRIPT_BUDGET);
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
