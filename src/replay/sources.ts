/** From which day a source counts. */
import type { Source } from '../kinds/fields.ts';
import { daysIn, endOf } from './dates.ts';

export type Sources = Readonly<Record<string, Source>>;

/** Of what has no day at all: known from no day that can be replayed, or from all of them. */
export const NEVER = '9999-12-31';
export const ALWAYS = '';

/** Newspapers put the day of an article into its address, and what had no title is called by its day. */
function dayInWords({ url = '', title = '' }: Partial<Source>): string | undefined {
  const inAddress = /\/20\d\d\/\d\d\/\d\d\b/.exec(url)?.[0];
  return daysIn(inAddress ?? title).find((day) => day.length === 10);
}

/**
 * The day from which `source` counts for a fact with the days `own`, in their order. One without a day of its own counts from the first
 * of them that lies in its month or year, else from the end of these; one without any date from the first of them, else from `undated`.
 */
export function dayOfSource(source: Source | undefined, own: readonly string[], undated: string): string {
  const { date = '' } = source ?? {};
  if (date.length === 10) return date;
  const inWords = dayInWords(source ?? {});
  if (inWords?.startsWith(date)) return inWords;
  return own.find((day) => day.startsWith(date)) ?? (date === '' ? undated : endOf(date));
}
