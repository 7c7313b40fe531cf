import { expect, test } from 'vitest';
import { formatMoment, formatSize, storedSentence, withNotice } from './words.ts';

const MOMENT = Date.UTC(2026, 10, 22, 16, 5);
const HOUR = 3_600_000;

test('sizes are written in the unit that a reader knows from the phone', () => {
  expect([40_000, 99_999, 100_000, 828_959, 12_345_678].map(formatSize)).toEqual([
    '40 KB',
    '100 KB',
    '0,1 MB',
    '0,8 MB',
    '12,3 MB',
  ]);
});

test('a moment is told in WITA, whatever the zone of the phone', () => {
  expect(formatMoment(MOMENT)).toBe('23 November 2026 pukul 00.05 WITA');
});

test('a page of the store names its date, and doubts it only where the phone is days behind', () => {
  const record = { savedAt: MOMENT, places: {} };
  const plain =
    'Anda membaca simpanan tanggal 23 November 2026 pukul 00.05 WITA. Isinya mungkin sudah berubah di situs.';
  expect(storedSentence(record, MOMENT + HOUR)).toBe(plain);
  expect(storedSentence(record, MOMENT - HOUR)).toBe(plain);
  expect(storedSentence(record, MOMENT - 25 * HOUR)).toBe(
    `${plain} Jam ponsel ini menunjukkan hari sebelum tanggal itu. Periksa jam ponsel Anda.`,
  );
  expect(storedSentence({ savedAt: null, places: {} }, MOMENT)).toBe(
    'Anda membaca simpanan pada tanggal yang tidak diketahui. Isinya mungkin sudah berubah di situs.',
  );
});

test('the notice is the first thing of the content, and nothing else changes', () => {
  const page = '<body><header>x</header><main id="isi" tabindex="-1"><h1>$&</h1></main></body>';
  const [before = '', after = ''] = withNotice(page, 'Simpanan.').split(
    /<p class="[^"]+" id="luring">Simpanan\. <a href="">Muat ulang<\/a><\/p>/,
  );
  expect(before).toBe('<body><header>x</header><main id="isi" tabindex="-1">');
  expect(before + after).toBe(page);
});
