/** Mends a misspelt question with the names and words that the site itself uses. Places have their own finder. */
import { editDistance } from './finder/distance.ts';
import { wordsOf } from './finder/words.ts';
import {
  EMPTY_WORDS,
  OTHER_FIRST_LETTER,
  SHORTEST_KNOWN_WORD,
  SHORTEST_MENDED_WORD,
  TWO_SLIPS_FROM,
} from './ranking.ts';

/** What a question may be mended with. */
export interface Vocabulary {
  /** Full names of persons, each with the other spellings that people search for. */
  names: string[][];
  /** Single words, the most frequent first. */
  words: string[];
}

const allowedSlips = (length: number): number => (length < TWO_SLIPS_FROM ? 1 : 2);

/** Words of `texts` without repetition, the most frequent first, equals by the alphabet. */
export function frequentWords(texts: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const word of texts.flatMap((text) => text.split(/\s+/)).flatMap(wordsOf)) {
    if (word.length >= SHORTEST_KNOWN_WORD && !/\d/.test(word) && !EMPTY_WORDS.has(word))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a, often], [b, oftenB]) => oftenB - often || a.localeCompare(b, 'id'))
    .map(([word]) => word);
}

/** `words` with the one name in them that is nearly spelt as a person's, or in another spelling of it; unchanged where there is none. */
function mendName(words: readonly string[], names: readonly string[][]): string[] {
  for (const [name = [], ...others] of names.map((spellings) => spellings.map(wordsOf))) {
    for (const spelling of [name, ...others].filter(({ length }) => length > 1)) {
      const joined = spelling.join('');
      for (let start = 0; start + spelling.length <= words.length; start++) {
        const asked = words.slice(start, start + spelling.length).join('');
        const slips = allowedSlips(asked.length);
        if (editDistance(asked, joined, slips) <= slips) return words.toSpliced(start, spelling.length, ...name);
      }
    }
  }
  return [...words];
}

/** The known word nearest to `word`, or `word` itself where none is near; a shared first letter decides between equals. */
function mendWord(word: string, known: ReadonlySet<string>): string {
  if (word.length < SHORTEST_MENDED_WORD || known.has(word) || EMPTY_WORDS.has(word)) return word;
  const slips = allowedSlips(word.length);
  const near = [...known]
    .map((other) => ({
      other,
      distance: editDistance(word, other, slips) + (other[0] === word[0] ? 0 : OTHER_FIRST_LETTER),
    }))
    .filter(({ distance }) => distance <= slips + OTHER_FIRST_LETTER);
  return near.sort((a, b) => a.distance - b.distance)[0]?.other ?? word;
}

/** `query` with its unknown words mended; `null` where that changes nothing. */
export function respell(query: string, { names, words }: Vocabulary): string | null {
  const asked = wordsOf(query);
  const known = new Set([...words, ...names.flatMap(([name = '']) => wordsOf(name))]);
  const mended = mendName(asked, names).map((word) => mendWord(word, known));
  return mended.join(' ') === asked.join(' ') ? null : mended.join(' ');
}
