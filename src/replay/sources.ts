/** From which day a source counts. */
import type { Source } from '../kinds/fields.ts';
import { endOf } from './dates.ts';

export type Sources = Readonly<Record<string, Source>>;

/** Of what has no day at all: known from no day that can be replayed, or from all of them. */
export const NEVER = '9999-12-31';
export const ALWAYS = '';

/** Newspapers put the day of an article into its address. */
function dayInAddress(url: string | undefined): string | undefined {
  return /\/(20\d\d)\/(\d\d)\/(\d\d)\b/
    .exec(url ?? '')
    ?.slice(1)
    .join('-');
}

/**
 * The day from which `source` counts for a fact with the days `own`, in their order. One without a day of its own counts from the first
 * of them that lies in its month or year, else from the end of these; one without any date from the first of them, else from `undated`.
 */
export function dayOfSource(source: Source | undefined, own: readonly string[], undated: string): string {
  const { date = '', url } = source ?? {};
  if (date.length === 10) return date;
  const inAddress = dayInAddress(url);
  if (inAddress?.startsWith(date)) return inAddress;
  return own.find((day) => day.startsWith(date)) ?? (date === '' ? undated : endOf(date));
}
