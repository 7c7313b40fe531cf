/** Indexes of the provinces, where the site was built in parts: each is added to the common one when it is asked for. */
import { forgetPagefind, indexOptions, loadPagefind } from './pagefind.ts';

/** Indexes that are opened without being asked for. */
const FEW = 6;

const opened = new Map<string, Promise<void>>();

async function add(part: string): Promise<void> {
  await (await loadPagefind()).mergeIndex(`/pagefind/${part}/`, await indexOptions());
}

/** Opens the indexes of `parts` that are not open yet. Rejects where one cannot be had; the next question then starts anew. */
export async function openParts(parts: readonly string[]): Promise<void> {
  for (const part of parts) if (!opened.has(part)) opened.set(part, add(part));
  try {
    await Promise.all(parts.map((part) => opened.get(part)));
  } catch (error) {
    // Pagefind keeps an index that it could not open, and would fail at every later question.
    opened.clear();
    await forgetPagefind();
    throw error;
  }
}

/** The indexes among `parts` that no question has asked for yet. */
export function closedParts(parts: readonly string[]): string[] {
  return parts.filter((part) => !opened.has(part));
}

interface Findings {
  results: readonly unknown[];
  /** True where all words of the question stand on a page as they are typed. */
  written: boolean;
}

/**
 * Answers with `search` from the common index and those of `asked`, the provinces that the question speaks of, or of all where these
 * have nothing. A question that speaks of none is answered from all where they are few; else from the common index, where a page of
 * it has the words: thirty-eight are more than a phone should load unasked.
 */
export async function searchInParts<T extends Findings>(parts: readonly string[], asked: ReadonlySet<string>, search: () => Promise<T>): Promise<T> {
  const near = parts.filter((part) => asked.has(part));
  await openParts(near.length === 0 && parts.length <= FEW ? parts : near);
  const first = await search();
  const isEnough = near.length > 0 ? first.results.length > 0 : first.written;
  if (isEnough || closedParts(parts).length === 0) return first;
  await openParts(parts);
  return search();
}
