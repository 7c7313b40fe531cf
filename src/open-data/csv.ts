/** Tables for spreadsheets. */
import { stringify } from 'csv-stringify/sync';
import type { z } from 'astro/zod';
import { meaningOf } from './meaning.ts';

export type Cell = string | number | boolean | null | undefined;

export interface Column<Row> {
  name: string;
  /** What it holds, for its readers. */
  meaning: string;
  cell: (row: Row) => Cell;
}

/** A list of items as a table. */
export interface Table<Item> {
  /** What a row is. */
  row: string;
  columns: readonly Pick<Column<never>, 'name' | 'meaning'>[];
  csv(items: readonly Item[]): string;
}

/** A column that says what it holds, or holds a field with the meaning that its schema gives it. */
export function column<Row>(name: string, meaning: string | z.ZodType, cell: (row: Row) => Cell): Column<Row> {
  return { name, meaning: typeof meaning === 'string' ? meaning : meaningOf(meaning), cell };
}

export function table<Item, Row>(
  row: string,
  columns: readonly Column<Row>[],
  rowsOf: (item: Item) => Row[],
): Table<Item> {
  return { row, columns, csv: (items) => csvOf(columns, items.flatMap(rowsOf)) };
}

/** A list in one cell. */
export function joined(items: readonly string[] | undefined): string | undefined {
  return items?.join(' | ');
}

/**
 * A table as CSV (RFC 4180, CRLF). It starts with a byte order mark, without which Excel takes UTF-8 for the code page of the machine.
 * Text that a spreadsheet would run as a formula gets an apostrophe in front, as OWASP advises; white space around text goes first,
 * because some programs skip it. What is not known is an empty cell.
 */
export function csvOf<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const cells = rows.map((row) => columns.map(({ cell }) => cell(row)));
  return stringify([columns.map(({ name }) => name), ...cells], {
    bom: true,
    record_delimiter: 'windows',
    escape_formulas: true,
    cast: { string: (value) => value.trim(), boolean: String },
  });
}
