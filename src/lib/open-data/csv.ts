/** Tables for spreadsheets. */
import { stringify } from 'csv-stringify/sync';

export type Cell = string | number | boolean | null;

/** A column with what it means, for its readers. */
export interface Column<Row> {
  name: string;
  indonesian: string;
  english: string;
  cell: (row: Row) => Cell;
}

/** A list in one cell. */
export function joined(items: readonly string[] | null): string | null {
  return items && items.join(' | ');
}

/**
 * A table as CSV (RFC 4180, CRLF). It starts with a byte order mark, without which Excel takes UTF-8 for the code page of the machine.
 * Text that a spreadsheet would run as a formula gets an apostrophe in front, as OWASP advises; white space around text goes first,
 * because some programs skip it. What is `null` is an empty cell.
 */
export function csvOf<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const table = rows.map((row) => columns.map(({ cell }) => cell(row)));
  return stringify([columns.map(({ name }) => name), ...table], {
    bom: true,
    record_delimiter: 'windows',
    escape_formulas: true,
    cast: { string: (value) => value.trim(), boolean: String },
  });
}
