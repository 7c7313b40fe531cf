import { expect, test } from 'vitest';
import { isRealMatch, isSpelt, isWritten } from './match.ts';

test.each([
  ['kukar', ['Kabupaten Kutai Kartanegara, Kukar'], true],
  ['memilih', ['memilihkan'], true],
  ['pencoblosan', ['pencoblos'], true],
  ['zzzzqqqq', ['zona'], false],
  ['zzzzqqqq', [], false],
  ['7', ['7'], true],
  ['<img src=x>', ['imbauan'], false],
])('a search for %s with %j is real: %s', (query, texts, expected) => {
  expect(isRealMatch(query, texts)).toBe(expected);
});

test.each([
  ['rudy masud', ["Rudy Mas'ud"], true],
  ["rudy mas'ud", ['Rudy', "Mas'ud"], true],
  ['rudi masud', ["Rudy Mas'ud"], false],
  ['', ['Rudy'], false],
])('%s is written in %j: %s', (query, texts, expected) => {
  expect(isWritten(query, texts)).toBe(expected);
});

test.each([
  ['cara lapor', ['cara melaporkan'], true],
  ['melaporkan', ['lapor'], true],
  ['politk uang', ['politik uang'], false],
  ['', ['lapor'], false],
])('%s is spelt as in %j: %s', (query, texts, expected) => {
  expect(isSpelt(query, texts)).toBe(expected);
});
