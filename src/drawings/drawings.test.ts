import { expect, test } from 'vitest';
import { barGroups, barLength } from './drawings.ts';

test('a bar is as long as its part of the whole, and nothing of nothing is nothing', () => {
  expect(barLength(57.274, 100)).toBe('57.27%');
  expect(barLength(3, 4)).toBe('75%');
  expect(barLength(0, 4)).toBe('0%');
  expect(barLength(0, 0)).toBe('0');
});

const columns = ['Rawan', 'Sangat rawan'];
const rows = [
  { name: 'Samarinda', values: [33, 2] },
  { name: 'Kalimantan Utara', values: [1248, 99] },
];

test('a table of one column is one group of its rows', () => {
  const groups = barGroups({
    columns: ['TPS'],
    rows: rows.map(({ name, values }) => ({ name, values: values.slice(0, 1) })),
  });
  expect(groups.map(({ title }) => title)).toEqual(['']);
  expect(groups[0]?.bars.map(({ name, text }) => [name, text])).toEqual([
    ['Samarinda', '33'],
    ['Kalimantan Utara', '1.248'],
  ]);
});

test('columns that count the same thing stand under each row, all on one scale', () => {
  const groups = barGroups({ columns, rows, unit: 'TPS' });
  expect(groups.map(({ title, full }) => [title, full])).toEqual([
    ['Samarinda', 1248],
    ['Kalimantan Utara', 1248],
  ]);
  expect(groups[1]?.bars).toEqual([
    { name: 'Rawan', value: 1248, text: '1.248' },
    { name: 'Sangat rawan', value: 99, text: '99' },
  ]);
});

test('columns that count different things are drawn apart, each on its own scale', () => {
  const groups = barGroups({ columns: ['Polisi', 'TPS'], rows });
  expect(groups.map(({ title, full }) => [title, full])).toEqual([
    ['Polisi', 1248],
    ['TPS', 99],
  ]);
  expect(groups[1]?.bars.map(({ name, text }) => [name, text])).toEqual([
    ['Samarinda', '2'],
    ['Kalimantan Utara', '99'],
  ]);
});
