import { expect, test } from 'vitest';
import { datesIn, daysIn, endOf, isLater } from './dates.ts';

test.each([
  ['dibuka 27 November 2024.', ['2024-11-27']],
  ['pada 24 sampai 26 November 2024', ['2024-11-26']],
  ['DTSTART;VALUE=DATE:20241127', ['2024-11-27']],
  ['<time datetime="2024-11-27">27/11/2024</time>', ['2024-11-27', '2024-11-27']],
  ['https://koran.example/2024/12/07/judul', ['2024-12-07']],
  ['Wed, 27 Nov 2024 12:00:00 +0800', ['2024-11-27']],
  ['sepanjang November 2024', ['2024-11']],
  ['/berita/2024-12-05-rekap/', ['2024-12-05']],
  ['2.024 orang, TPS 2024111', []],
])('"%s" names %j', (text, days) => {
  expect(daysIn(text)).toEqual(days);
});

test('a year counts where it stands alone', () => {
  expect(datesIn('Pilkada 2029, 2.025 orang, 27 November 2024, 81/PHPU.BUP-XXIII/2025, /berita/2026/')).toEqual([
    ...['2024-11-27', '2029', '2025'],
  ]);
});

test('a month and a year are later only from their first day on', () => {
  expect(['2024-11', '2024-12', '2024', '2025', '2024-11-21'].map((date) => isLater(date, '2024-11-20'))).toEqual([
    ...[false, true, false, true, true],
  ]);
});

test('a month and a year end with their last day', () => {
  expect(['2024-02', '2024', '2024-11-20'].map(endOf)).toEqual(['2024-02-29', '2024-12-31', '2024-11-20']);
});
