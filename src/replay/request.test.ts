import { expect, test } from 'vitest';
import { dayProblem } from './request.ts';

test.each([
  [undefined, 'Tulis hari yang ingin dilihat, misalnya: npm run replay -- 2024-11-20'],
  ['2024-13-01', '"2024-13-01" bukan tanggal. Tulis tahun-bulan-hari, misalnya: npm run replay -- 2024-11-20'],
  ['besok', '"besok" bukan tanggal. Tulis tahun-bulan-hari, misalnya: npm run replay -- 2024-11-20'],
  ['2024-02-26', '26 Februari 2024 terlalu awal. Tahapan pertama dimulai pada 27 Februari 2024.'],
  ['2026-12-02', '2 Desember 2026 belum terjadi. Hari ini 1 Desember 2026.'],
  ['2024-02-27', null],
  ['2026-12-01', null],
])('of %s it says %j', (day, sentence) => {
  expect(dayProblem(day, '2024-02-27', '2026-12-01')).toBe(sentence);
});
