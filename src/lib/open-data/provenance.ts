/** What goes with every published fact. What a file leaves out is `null` in the data. */
import type { Source } from '../../schemas/fields.ts';

interface Provenance {
  note?: string | undefined;
  see?: string | undefined;
  sources: readonly string[];
}

/** `null` for what is absent. */
export function orNull<T>(value: T | undefined): T | null {
  return value ?? null;
}

export function provenanceOf({ note, see, sources }: Provenance) {
  return { note: orNull(note), disagreement: orNull(see), sources: [...sources] };
}

/** A counted thing with its provenance; `null` where there is none. */
export function figureOf(figure: (Provenance & { value: number }) | undefined) {
  return figure ? { value: figure.value, ...provenanceOf(figure) } : null;
}

export function publishedSource({ publisher, title, url, date, language }: Source) {
  return { publisher, title, url: orNull(url), date: orNull(date), language: orNull(language) };
}

export function publishedSources(sources: Readonly<Record<string, Source>>) {
  return Object.fromEntries(Object.entries(sources).map(([key, source]) => [key, publishedSource(source)]));
}
