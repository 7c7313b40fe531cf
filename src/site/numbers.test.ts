import { expect, test } from 'vitest';
import { formatCount, formatPercent, formatShare, formatStatedPercent } from './numbers.ts';

test('counts have dots between thousands', () => {
  expect([formatCount(0), formatCount(1266), formatCount(2821202)]).toEqual(['0', '1.266', '2.821.202']);
});

test('computed shares and percentages have two decimals after a comma', () => {
  expect([formatShare(0.572707), formatShare(1), formatPercent(70.9832)]).toEqual([
    '57,27 persen',
    '100,00 persen',
    '70,98 persen',
  ]);
});

test('stated percentages keep the decimals of their source', () => {
  expect([formatStatedPercent(68), formatStatedPercent(60.13), formatStatedPercent(30.5)]).toEqual([
    '68 persen',
    '60,13 persen',
    '30,5 persen',
  ]);
});
