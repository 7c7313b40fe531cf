import { expect, test } from 'vitest';
import { deadLinkReport, outwardLinks, reasonOf } from './outward-links.ts';

test('links to other hosts are found once each, links of the site and of telephones are not', () => {
  const html =
    '<a href="/wilayah/">a</a><a class="x" href="https://kpu.example/a?b=1&amp;c=2">b</a><a href="https://kpu.example/a?b=1&amp;c=2">c</a><a href="tel:110">d</a><a href="https://wa.me/?text=a">w</a><a href="https://situs.example/e">e</a>';
  expect(outwardLinks(html, '/x/', 'situs.example')).toEqual([{ href: 'https://kpu.example/a?b=1&c=2', page: '/x/' }]);
});

test('a page that is gone is dead, a server that only keeps programs away is not', () => {
  expect([200, 301, 403, 404, 410, 429, 500].map(reasonOf)).toEqual([
    undefined,
    undefined,
    undefined,
    'status 404',
    'status 410',
    undefined,
    'status 500',
  ]);
});

test('the report lists links with their reason and page, and is empty where all open', () => {
  expect(deadLinkReport([])).toBe('');
  expect(deadLinkReport([{ href: 'https://kpu.example/', page: '/x/', reason: 'status 404' }])).toContain(
    '- [ ] https://kpu.example/ (status 404), di /x/',
  );
});
