import { expect, test } from 'vitest';
import { dayOfSource, NEVER } from './sources.ts';

const source = { publisher: 'Koran', title: 'Berita' };

test.each([
  ['its own day', { date: '2024-11-20' }, ['2024-11-27'], '2024-11-20'],
  ['the day in its address', { url: 'https://koran.example/2024/11/20/judul' }, [], '2024-11-20'],
  ['the day that it is called by', { title: 'Berita Koran, 20 November 2024' }, [], '2024-11-20'],
  ['the end of its month', { date: '2024-11' }, [], '2024-11-30'],
  ['the day of its fact in that month', { date: '2024-11' }, ['2024-10-01', '2024-11-27'], '2024-11-27'],
  ['the day of its fact', {}, ['2024-11-27'], '2024-11-27'],
  ['no day where nothing has one', {}, [], NEVER],
])('a source counts from %s', (_, fields, own, day) => {
  expect(dayOfSource({ ...source, ...fields }, own, NEVER)).toBe(day);
});
