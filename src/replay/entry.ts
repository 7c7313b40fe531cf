import type { KindName } from '../kinds/index.ts';
import type { Fields } from './facts.ts';
import type { Sources } from './sources.ts';

/** One file of content: its front matter as its schema reads it, and the Markdown below. */
export interface Entry {
  kind: KindName;
  id: string;
  /** Its path inside the content folder. */
  file: string;
  data: Fields;
  body: string;
}

/** What a file is on a day. */
export type Known = Pick<Entry, 'data' | 'body'>;

export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
export const sourcesOf = ({ data }: Pick<Entry, 'data'>): Sources => (data['sources'] ?? {}) as Sources;
