import { editDistance } from './finder/distance.ts';

/** The candidate most like `word`, or `undefined` where none is within a third of its length. */
export function closest(word: string, candidates: readonly string[]): string | undefined {
  const limit = Math.max(1, Math.ceil(word.length / 3));
  const [best] = candidates
    .map((candidate) => ({ candidate, cost: editDistance(word.toLowerCase(), candidate.toLowerCase(), limit) }))
    .filter(({ cost }) => cost <= limit)
    .sort((a, b) => a.cost - b.cost);
  return best?.candidate;
}
