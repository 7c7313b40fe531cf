/** Names and words of the site, fetched once and only for a question that no page answers as it is spelt. */
import type { Vocabulary } from '../spelling.ts';

const NONE: Vocabulary = { names: [], words: [] };

let loading: Promise<Vocabulary> | undefined;

/** Empty where the list cannot be had: the search then goes on without it. */
export async function loadVocabulary(): Promise<Vocabulary> {
  loading ??= fetch('/kata.json').then((response) => (response.ok ? (response.json() as Promise<Vocabulary>) : NONE));
  try {
    return await loading;
  } catch {
    loading = undefined;
    return NONE;
  }
}
