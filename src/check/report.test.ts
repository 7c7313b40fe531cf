import { expect, test } from 'vitest';
import type { Problem } from './problem.ts';
import { report } from './report.ts';

const error: Problem = {
  file: 'content/news/a,b:c.md',
  line: 5,
  field: 'title',
  severity: 'error',
  message: '100% keliru\r\ndi sini',
};
const warning: Problem = {
  file: 'content/news/x.md',
  line: 7,
  field: '',
  severity: 'warning',
  message: 'kalimat ini panjang',
};

test('text has errors, a short summary, then warnings', () => {
  expect(report([warning, error], 'text')).toEqual([
    'content/news/a,b:c.md:5 title: 100% keliru\r\ndi sini',
    '1 masalah, 1 peringatan di content/.',
    'content/news/x.md:7 peringatan: kalimat ini panjang',
  ]);
});

test('annotations escape what would end a command or a property', () => {
  expect(report([error, warning], 'github').slice(0, 2)).toEqual([
    '::error file=content/news/a%2Cb%3Ac.md,line=5::title: 100%25 keliru%0D%0Adi sini',
    '::warning file=content/news/x.md,line=7::kalimat ini panjang',
  ]);
});

test('json is the list itself', () => {
  expect(JSON.parse(report([error, warning], 'json').join('\n'))).toEqual([error, warning]);
});

test('good content is called good, with or without warnings', () => {
  expect(report([], 'text')).toEqual(['content/ baik: tidak ada masalah.']);
  expect(report([warning], 'github').at(-1)).toBe('content/ baik: tidak ada masalah, 1 peringatan.');
});
