/** Which results of a text search are real. Pagefind falls back to the longest prefix that it knows, down to one letter. */
import { SHARED_START, SHORTEST_STEM } from './ranking.ts';

function words(text: string): string[] {
  // "Mas'ud" is one word, with or without its sign.
  return (
    text
      .toLowerCase()
      .replace(/['’`]/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

function sharedPrefix(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

/** True where one of `texts` (matched words, titles, short forms) has a word that begins like a word of the query, or holds it. */
export function isRealMatch(query: string, texts: readonly string[]): boolean {
  const found = texts.flatMap(words);
  return words(query).some((word) =>
    found.some((other) => sharedPrefix(word, other) >= Math.min(SHARED_START, word.length) || other.includes(word)),
  );
}

/** True where every word of the query is a word of `texts`, spelt alike. */
export function isWritten(query: string, texts: readonly string[]): boolean {
  const found = texts.flatMap(words);
  const asked = words(query);
  return asked.length > 0 && asked.every((word) => found.includes(word));
}

/** True where every word of the query stands in a word of `texts`, or the other way round, as the forms of a word do. */
export function isSpelt(query: string, texts: readonly string[]): boolean {
  const found = texts.flatMap(words);
  const asked = words(query);
  return (
    asked.length > 0 &&
    asked.every((word) =>
      found.some((other) => other.includes(word) || (other.length >= SHORTEST_STEM && word.includes(other))),
    )
  );
}
