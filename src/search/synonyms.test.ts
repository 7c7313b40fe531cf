import { expect, test } from 'vitest';
import { inSiteWords } from './synonyms.ts';

test.each([
  ['20777', '20.777'],
  ['suara 209905 kukar', 'suara 209.905 kukar'],
  ['denda 1000000000', 'denda 1.000.000.000'],
  ['Serangan fajar', 'politik uang'],
])('%s is searched as %s too', (typed, written) => {
  expect(inSiteWords(typed)).toBe(written);
});

test.each(['pilkada 2024', '20.777', '110', '0541 555', 'kpu paser'])('%s stays as it was typed', (typed) => {
  expect(inSiteWords(typed)).toBeNull();
});
