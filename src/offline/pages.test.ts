import { expect, test } from 'vitest';
import { pageAddress } from './pages.ts';

const SITE = 'https://situs.example';

test.each([
  ['/wilayah/kalimantan-timur/paser/', '/wilayah/kalimantan-timur/paser/'],
  ['/wilayah/kalimantan-timur/paser', '/wilayah/kalimantan-timur/paser/'],
  ['/wilayah/kalimantan-timur/paser/index.html', '/wilayah/kalimantan-timur/paser/'],
  ['/wilayah/kalimantan-timur/paser/?utm_source=pesan#hasil', '/wilayah/kalimantan-timur/paser/'],
  ['/', '/'],
  ['/index.html', '/'],
  ['/404.html', '/404.html'],
])('%s is kept as %s', (asked, kept) => {
  expect(pageAddress(`${SITE}${asked}`)).toBe(`${SITE}${kept}`);
});
