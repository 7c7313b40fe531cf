/** Who answers for the site: what it stores, whose code it ships, and how it is told of mistakes. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { SHIPPED_CODE, SHIPPED_DATA } from '../../src/site/shipped.ts';
import { STORED } from '../../src/site/stored.ts';
import { site } from '../../src/site.ts';
import { attributeOf, pageAt, pages, textOf } from '../support/dist.ts';

const wordsOf = (address: string): string => textOf(pageAt(address).document).replace(/\s+/g, ' ');

// That none is missing from the list, the build itself sees.
test('whatever code and data reach the reader are named on the page on licences', () => {
  const text = wordsOf('/tentang/lisensi/');
  expect([...SHIPPED_CODE, ...SHIPPED_DATA].length).toBeGreaterThan(5);
  expect([...SHIPPED_CODE, ...SHIPPED_DATA].filter(({ name }) => !text.includes(name))).toEqual([]);
  expect(text).toContain('Copyright (c) Tailwind Labs, Inc.');
});

test('what is stored in the browser is what the privacy page says', () => {
  const client = globSync('src/**/*.{js,ts}').filter((file) => !file.endsWith('.test.ts'));
  expect(client.length).toBeGreaterThan(5);
  const code = client.map((file) => readFileSync(file, 'utf8')).join('\n');
  const storing = /\b(localStorage|sessionStorage|indexedDB|document\.cookie|cookieStore|caches)\b/.test(code);
  expect(storing).toBe(STORED.length > 0);
  // Each key is named in the code, and no key is taken from elsewhere.
  expect(STORED.filter(({ key }) => !code.includes(`'${key}'`))).toEqual([]);
  const literal = [...code.matchAll(/(?:local|session)Storage\.\w+\('([^']+)'/g)].map((match) => String(match[1]));
  expect(literal.filter((key) => !STORED.some((item) => item.key === key))).toEqual([]);
  expect(code).not.toMatch(/document\.cookie|cookieStore|indexedDB/);
  const text = wordsOf('/tentang/privasi/');
  expect(text.includes('Situs ini tidak menyimpan apa pun di peramban Anda.')).toBe(STORED.length === 0);
  expect(STORED.filter(({ what }) => !text.includes(what))).toEqual([]);
});

const { email, reportUrl } = site.publisher;

// tests/site/editing.test.ts holds the other state, in a project that has an address.
describe.skipIf(email !== undefined || reportUrl !== undefined)('a publisher without an address', () => {
  test('is told for mistakes and for weaknesses', () => {
    expect(wordsOf('/tentang/')).toContain('Alamat untuk laporan belum dibuka.');
    expect(wordsOf('/tentang/')).toContain('Alamat untuk laporan keamanan juga belum dibuka');
  });

  test('has no security.txt, and no page leads to one or to a report', () => {
    expect(existsSync('dist/.well-known')).toBe(false);
    const links = pages.flatMap(({ path, elements }) => elements.map((element) => ({ path, href: attributeOf(element, 'href') ?? '', text: textOf(element) })));
    expect(links.length).toBeGreaterThan(1000);
    expect(links.filter(({ href, text: label }) => href.includes('security.txt') || (href !== '' && label.includes('Laporkan kesalahan')))).toEqual([]);
  });
});

test('humans.txt names the publisher', () => {
  expect(readFileSync('dist/humans.txt', 'utf8')).toContain(site.publisher.name);
});
