import { expect, test } from 'vitest';
import { ageNotice, questions, redirectedPaths, type Release } from './release.ts';

const release = (...files: string[]): Release => ({
  commit: 'unknown',
  date: '2026-11-22',
  content: {},
  files: Object.fromEntries(files.map((file) => [file, `hash of ${file}`])),
});

test('a page is asked for by its address, any other file by its path', () => {
  expect(
    questions(release('index.html', 'wilayah/index.html', 'kontak/a b.vcf')).map(({ address, status }) => [
      address,
      status,
    ]),
  ).toEqual([
    ['/', 200],
    ['/wilayah/', 200],
    ['/kontak/a%20b.vcf', 200],
  ]);
});

test('the page for what is not there is asked for by an address that is not there', () => {
  expect(questions(release('404.html'))).toEqual([
    { file: '404.html', address: '/alamat-yang-tidak-ada/', status: 404, hash: 'hash of 404.html' },
  ]);
});

test('files that only hosts read are not asked for', () => {
  expect(questions(release('_headers', '_redirects'))).toEqual([]);
});

test('the paths of a list of redirects are its first words', () => {
  expect(redirectedPaths('/lama/ /baru/ 301\n\n/tua/ /baru/ 301\n')).toEqual(new Set(['/lama/', '/tua/']));
});

test('a site that was built over a week ago is said to be old', () => {
  expect(ageNotice('2026-11-30', '2026-12-07')).toBeUndefined();
  expect(ageNotice('2026-11-29', '2026-12-07')).toBe(
    'situs ini dibangun untuk 29 November 2026, 8 hari yang lalu. Bangun dan pasang lagi, dan periksa jadwalnya.',
  );
});
