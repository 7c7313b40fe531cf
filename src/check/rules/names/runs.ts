/** Words that begin with a capital, as they stand side by side in a sentence. */

export interface NameWord {
  text: string;
  /** Where it stands in the text. */
  index: number;
}

const WORD = String.raw`\p{Lu}[\p{L}']*`;
/** Initials keep their full stops; behind a word they end the sentence. */
const INITIALS = String.raw`(?:\p{Lu}\.)+(?= )`;
const RUN = new RegExp(String.raw`(?<![\p{L}\p{N}'./@#])(?:(?:${INITIALS}|${WORD}) )*${WORD}`, 'gu');
const ONE = new RegExp(`${INITIALS}|${WORD}`, 'gu');

/** Every run of such words in `text`, a single one too. */
export function runsIn(text: string): NameWord[][] {
  // The parser sets apostrophes as a printer would.
  return [...text.replaceAll('’', "'").matchAll(RUN)].map((run) =>
    [...run[0].matchAll(ONE)].map((word) => ({ text: word[0], index: run.index + word.index })),
  );
}

export function phraseOf(words: readonly NameWord[]): string {
  return words.map(({ text }) => text).join(' ');
}
