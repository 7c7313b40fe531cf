/** The source of a new file: asked for in parts, because each part has its own rule. */
import { source } from '../../src/schemas/fields.ts';
import { readBy, type Question } from './question.ts';

/** A source as it is written into the file; optional parts are absent, never empty. */
export interface NewSource {
  publisher: string;
  title: string;
  url?: string;
  date?: string;
}

export const SOURCE_FLAGS = { publisher: 'penerbit', title: 'judul-sumber', url: 'tautan', date: 'tanggal-sumber' } as const;

/** Parts of a source in the order in which they are asked; the first begins a source. */
export const SOURCE_QUESTIONS: readonly (Question & { key: keyof NewSource })[] = [
  {
    key: 'publisher',
    flag: SOURCE_FLAGS.publisher,
    ask: 'Penerbit sumber',
    hint: 'nama media atau lembaga',
    required: true,
    read: readBy(source.shape.publisher),
  },
  { key: 'title', flag: SOURCE_FLAGS.title, ask: 'Judul sumber', required: true, read: readBy(source.shape.title) },
  { key: 'url', flag: SOURCE_FLAGS.url, ask: 'Tautan sumber', hint: 'https://…', required: false, read: readBy(source.shape.url) },
  { key: 'date', flag: SOURCE_FLAGS.date, ask: 'Tanggal sumber', hint: '2024-11-27, 2024-11, atau 2024', required: false, read: readBy(source.shape.date) },
];

/** Key of the source at `index`, from 0: `k1`, `k2`. */
export function sourceKey(index: number): string {
  return `k${index + 1}`;
}

/** `sources` of the new file. */
export function sourcesField(sources: readonly NewSource[]): Record<string, NewSource> {
  return Object.fromEntries(sources.map((each, index) => [sourceKey(index), each]));
}

/** Keys of all sources, for a fact that each of them states. */
export function sourceKeys(sources: readonly NewSource[]): string[] {
  return sources.map((_, index) => sourceKey(index));
}
