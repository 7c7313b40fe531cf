import { expect, test } from 'vitest';
import { reportHref } from './report.ts';

const PAGE = 'https://situs.example/berita/judul/?a=1&b=2';
const FORM = 'https://git.example/situs/issues/new?template=laporkan-kesalahan.yml';

test('a report opens the form with the page filled in, and keeps what the form’s own address says', () => {
  const url = new URL(String(reportHref({ email: undefined, reportUrl: FORM }, PAGE)));
  expect(url.searchParams.get('template')).toBe('laporkan-kesalahan.yml');
  expect(url.searchParams.get('halaman')).toBe(PAGE);
});

test('a report goes by mail where there is no form', () => {
  const url = new URL(String(reportHref({ email: 'redaksi@situs.example', reportUrl: undefined }, PAGE)));
  expect(url.protocol + url.pathname).toBe('mailto:redaksi@situs.example');
  expect(url.searchParams.get('subject')).toBe('Laporan kesalahan');
  expect(url.searchParams.get('body')?.split('\r\n')).toEqual([
    `Halaman: ${PAGE}`,
    'Apa yang salah:',
    'Yang benar:',
    'Tautan sumber:',
  ]);
});

test('a report prefers the form', () => {
  expect(reportHref({ email: 'redaksi@situs.example', reportUrl: FORM }, PAGE)).toMatch(/^https:/);
});

test('without a publisher’s address there is no way to report', () => {
  expect(reportHref({ email: undefined, reportUrl: undefined }, PAGE)).toBeUndefined();
});
