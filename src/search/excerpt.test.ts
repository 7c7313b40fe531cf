import { expect, test } from 'vitest';
import { excerptParts } from './excerpt.ts';

test('an excerpt is cut into its marked words and what stands between them', () => {
  expect(excerptParts('Rekap <mark>KPU</mark> Paser, <mark>suara</mark>')).toEqual([
    { text: 'Rekap ', marked: false },
    { text: 'KPU', marked: true },
    { text: ' Paser, ', marked: false },
    { text: 'suara', marked: true },
  ]);
});

test('brackets of a page are text again, and no other sign is touched', () => {
  expect(excerptParts('&lt;img onerror=x&gt; A & B &amp;')).toEqual([
    { text: '<img onerror=x> A & B &amp;', marked: false },
  ]);
});

test('an excerpt without words has no parts', () => {
  expect(excerptParts('')).toEqual([]);
});
