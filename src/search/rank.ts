/** Order of text results by what a query asks for: instructions, an institution, or an event. */
import type { KindLabel } from '../kinds/index.ts';
import { ASKS, UNASKED_PLACE, WEIGHTS } from './ranking.ts';

/** Kinds of pages, as the search names and filters them. */
export type PageKind = KindLabel | 'Tentang';

/** Kinds that a question may weigh otherwise than by the score of their pages. */
export const WEIGHED_KINDS = [
  'Wilayah',
  'Berita',
  'Imbauan',
  'Kontak',
  'Pengamanan',
  'Panduan',
  'Tahapan',
] as const satisfies readonly PageKind[];

const CONTACT: PageKind = 'Kontak';

export interface Ranked {
  /** Pagefind's own score. */
  score: number;
  kind: string | undefined;
  /** True for what is of one place. */
  local: boolean;
}

/** How much more a page is worth for `query` than its score says; 1 is plain. `placed` is true where the query names a place. */
export function weightOf({ kind, local }: Pick<Ranked, 'kind' | 'local'>, query: string, placed: boolean): number {
  const text = query.toLowerCase().trim();
  const rule = WEIGHTS[kind ?? '']?.find(({ asks }) => !asks || asks.some((asking) => ASKS[asking].test(text)));
  return (rule?.weight ?? 1) * (kind === CONTACT && local && !placed ? UNASKED_PLACE : 1);
}

/** Best first; equal ones stay in Pagefind's order. */
export function rank<T extends Ranked>(results: readonly T[], query: string, placed: boolean): T[] {
  return results.toSorted((a, b) => b.score * weightOf(b, query, placed) - a.score * weightOf(a, query, placed));
}
