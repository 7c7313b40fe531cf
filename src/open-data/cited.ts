/** Sources in a cell. */
import type { Source } from '../kinds/fields.ts';

type Sources = Readonly<Record<string, Source>>;

function sourceText({ publisher, title, date, url }: Source): string {
  return [publisher, title, date, url].filter((part) => part !== undefined).join(', ');
}

/** The sources of a fact, written out: a table has no list to look a key up in. */
export function cited(keys: readonly string[], sources: Sources): string {
  return keys.flatMap((key) => (sources[key] ? [sourceText(sources[key])] : [])).join(' | ');
}

/** The sources of an article, each behind the key by which its text cites it. */
export function keyed(sources: Sources): string {
  return Object.entries(sources)
    .map(([key, source]) => `${key}: ${sourceText(source)}`)
    .join(' | ');
}
