/** Who answers for the site: until the publisher has an address, the site says so and offers no way that leads nowhere. */
import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { site } from '../../src/site.ts';
import { attributeOf, pages, textOf } from '../support/dist.ts';

const { email, reportUrl } = site.publisher;
const about = pages.find(({ path }) => path === '/tentang/');
const text = about ? textOf(about.document).replaceAll(/\s+/g, ' ') : '';

// tests/site/editing.test.ts holds the other state, in a project that has an address.
describe.skipIf(email !== undefined || reportUrl !== undefined)('a publisher without an address', () => {
  test('is told for mistakes and for weaknesses', () => {
    expect(text).toContain('Alamat untuk laporan belum dibuka.');
    expect(text).toContain('Alamat untuk laporan keamanan juga belum dibuka');
  });

  test('has no security.txt, and no page leads to one or to a report', () => {
    expect(existsSync('dist/.well-known')).toBe(false);
    const links = pages.flatMap(({ path, elements }) => elements.map((element) => ({ path, href: attributeOf(element, 'href') ?? '', text: textOf(element) })));
    expect(links.length).toBeGreaterThan(1000);
    expect(links.filter(({ href, text: label }) => href.includes('security.txt') || (href !== '' && label.includes('Laporkan kesalahan')))).toEqual([]);
  });
});
