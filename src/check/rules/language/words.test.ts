import { expect, test } from 'vitest';
import { ABBREVIATIONS } from './abbreviations.ts';
import { SPELLINGS } from './words.ts';

test('no advised spelling is itself on the list of slips', () => {
  const slips = Object.keys(SPELLINGS);
  expect(slips.length).toBeGreaterThan(20);
  expect(Object.values(SPELLINGS).filter((advised) => advised.split(' ').some((word) => slips.includes(word)))).toEqual(
    [],
  );
});

test('no abbreviation is spelt out by a slip', () => {
  const words = Object.values(ABBREVIATIONS).flatMap((long) => long.toLowerCase().split(' '));
  expect(words.length).toBeGreaterThan(40);
  expect(words.filter((word) => word in SPELLINGS)).toEqual([]);
});
