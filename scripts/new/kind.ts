/** A kind of file that `npm run new` writes. */
import type { CollectionName } from '../../src/check/reader/collections.ts';
import type { Answers, Context, Question } from './question.ts';
import type { NewSource } from './source.ts';

/** What will be written, before it is text. */
export interface Plan {
  /** Path inside `content/`, with forward slashes. */
  file: string;
  /** Path of the page, `/berita/…/`. */
  url: string;
  data: Record<string, unknown>;
  /** Markdown below the front matter; empty for files without one. */
  body: string;
  /** What to do next that only this kind needs. */
  notes: string[];
}

export interface Kind {
  /** Value of `--jenis`. */
  name: string;
  /** As an editor sees it. */
  label: string;
  collection: CollectionName;
  /** Everything but the sources, in the order in which it is asked. */
  questions: readonly Question[];
  plan: (answers: Answers, sources: readonly NewSource[], context: Context) => Plan;
}
