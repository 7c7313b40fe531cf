/** Misspellings of names, made by a fixed seed so that every run asks the same. */

/** A small linear congruential generator: numbers from 0 to below 1. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

export const TYPO_KINDS = ['missing', 'doubled', 'swapped', 'wrong'] as const;

export type TypoKind = (typeof TYPO_KINDS)[number];

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** `name` with one slip of this kind, not in its first or last letter. */
export function misspell(name: string, kind: TypoKind, random: () => number): string {
  const at = 1 + Math.floor(random() * (name.length - 2));
  const [before, letter, after] = [name.slice(0, at), name.charAt(at), name.slice(at + 1)];
  switch (kind) {
    case 'missing':
      return before + after;
    case 'doubled':
      return before + letter + letter + after;
    case 'swapped':
      return before + after.charAt(0) + letter + after.slice(1);
    case 'wrong':
      return before + LETTERS.charAt(Math.floor(random() * LETTERS.length)) + after;
  }
}
