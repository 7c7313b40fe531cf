import { expect, test } from 'vitest';
import { hostRedirects, withLastAddress } from './old-addresses.ts';

test('an address that moved twice leads to the last one at once', () => {
  const moved = [
    { from: '/berita/a/', to: '/berita/b/' },
    { from: '/berita/b/', to: '/berita/c/' },
  ];
  expect(withLastAddress(moved).map(({ to }) => to)).toEqual(['/berita/c/', '/berita/c/']);
});

test('addresses that lead to each other are refused', () => {
  const circle = [
    { from: '/a/', to: '/b/' },
    { from: '/b/', to: '/a/' },
  ];
  expect(() => withLastAddress(circle)).toThrow('Alamat /a/ di content/redirects.yaml berputar');
  expect(() => withLastAddress([{ from: '/a/', to: '/a/' }])).toThrow('berputar');
});

test('hosts get each address as a permanent redirect, first in the form that Netlify needs', () => {
  expect(hostRedirects([{ from: '/a/', to: '/b/' }])).toBe('/a/ /b/ 301!\n/a/ /b/ 301\n');
  expect(hostRedirects([])).toBe('');
});
