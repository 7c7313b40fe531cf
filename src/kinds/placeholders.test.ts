import { expect, test } from 'vitest';
import { bodyToWrite, isUnwritten, SUMMARY_TO_WRITE } from './placeholders.ts';

test('what a new file has in place of its texts is known again', () => {
  expect(isUnwritten(SUMMARY_TO_WRITE)).toBe(true);
  expect(isUnwritten(`Awal.\n\n${bodyToWrite('isi berita')}\n`)).toBe(true);
  expect(isUnwritten('Polres Paser berpatroli.')).toBe(false);
});
