/** What drawings show: bars with their lengths. */
import type { CountTable } from '../kinds/table.ts';
import { formatCount } from '../site/numbers.ts';

export interface Bar {
  name: string;
  /** In the unit of the drawing. */
  value: number;
  /** The value as the table beside the drawing has it. */
  text: string;
  /** Drawn lighter, where a word says the difference too. */
  light?: boolean;
}

/** Length of a bar as an SVG attribute; `full` is the value that takes the whole width, so that every bar starts at zero. */
export function barLength(value: number, full: number): string {
  return full > 0 ? `${Number(((value / full) * 100).toFixed(2))}%` : '0';
}

/** Bars that share a scale. */
export interface BarGroup {
  /** Empty where each bar is named by itself. */
  title: string;
  bars: Bar[];
  /** The value that takes the whole width. */
  full: number;
}

/**
 * A table as groups of bars. Columns that count the same thing stand under each row, all on one scale; columns that do not are drawn one
 * after the other, each on a scale of its own.
 */
export function barGroups({ columns, rows, unit }: Pick<CountTable, 'columns' | 'rows' | 'unit'>): BarGroup[] {
  const bar = (name: string, value = 0): Bar => ({ name, value, text: formatCount(value) });
  const most = (values: readonly number[]): number => Math.max(...values);
  if (unit && columns.length > 1) {
    const full = most(rows.flatMap(({ values }) => values));
    return rows.map(({ name, values }) => ({
      title: name,
      bars: columns.map((column, index) => bar(column, values[index])),
      full,
    }));
  }
  return columns.map((column, index) => {
    const bars = rows.map(({ name, values }) => bar(name, values[index]));
    return { title: columns.length > 1 ? column : '', bars, full: most(bars.map(({ value }) => value)) };
  });
}
