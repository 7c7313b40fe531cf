/** Words that begin with a capital, as they stand side by side in a sentence. */

export interface NameWord {
  text: string;
  /** Where it stands in the text. */
  index: number;
}

const WORD = String.raw`\p{Lu}[\p{L}']*`;
/** Initials keep their full stops; behind a word they end the sentence. */
const RUN = new RegExp(String.raw`(?<![\p{L}\p{N}'./@#])(?:(?:(?:\p{Lu}\.)+|${WORD}) )*${WORD}`, 'gu');

/** Every run of such words in `text`, a single one too. */
export function runsIn(text: string): NameWord[][] {
  // The parser sets apostrophes as a printer would.
  return [...text.replaceAll('’', "'").matchAll(RUN)].map((run) => {
    let { index } = run;
    return run[0].split(' ').map((word) => {
      const found = { text: word, index };
      index += word.length + 1;
      return found;
    });
  });
}

export function phraseOf(words: readonly NameWord[]): string {
  return words.map(({ text }) => text).join(' ');
}
