import { expect, test } from 'vitest';
import { isRealMatch } from './search-match.ts';

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
