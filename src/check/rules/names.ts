/**
 * Names as they are registered in `content/names.yaml`. A spelling that is listed there as another's is refused; what looks like the
 * name of a person and is known nowhere is a warning, with the person who may be meant.
 */
import { KINDS } from '../../kinds/index.ts';
import { type Content, type Entry, problemAt } from '../reader/entries.ts';
import { didYouMean, type Problem } from '../problem.ts';
import { bodyProse, frontmatterProse, problemIn, type Prose } from '../reader/prose.ts';
import type { AreaTables } from './areas.ts';
import { type KnownNames, knownNames } from './names/known.ts';
import { type NameWord, phraseOf, runsIn } from './names/runs.ts';
import { BEFORE_OTHER_NAMES, OFFICES } from './names/words.ts';

/** What the rules for one text need. */
interface Vocabulary {
  known: KnownNames;
  /** Words that the content writes with a small letter, too: they begin sentences and titles, and are no names. */
  ordinary: ReadonlySet<string>;
}

interface Finding {
  words: readonly NameWord[];
  message: string;
  severity: 'error' | 'warning';
}

const REGISTER = 'content/names.yaml';

function aliasSentence(spelling: string, name: string): string {
  return `"${spelling}" ditulis "${name}" di situs ini; ejaan lain hanya untuk pencarian`;
}

function unknownSentence(spelling: string, known: KnownNames): string {
  const near = known.personNear(spelling);
  const rest = near === undefined ? '; kalau ejaannya benar, daftarkan di sana' : didYouMean(near);
  return `nama "${spelling}" tidak ada di ${REGISTER}${rest}`;
}

/** True for a word of the language, with or without the ending for "its". */
function isOrdinary(word: string, ordinary: ReadonlySet<string>): boolean {
  const small = word.toLowerCase();
  return ordinary.has(small) || (small.endsWith('nya') && ordinary.has(small.slice(0, -3)));
}

/** No name has more words: a file of nothing but capitals takes no longer than others. */
const MOST_WORDS = 8;

/** The longest start of `words` that `has` knows as a name. */
function longestStart(words: readonly NameWord[], has: (phrase: string) => boolean): number {
  for (let length = words.length; length > 0; length--) if (has(phraseOf(words.slice(0, length)))) return length;
  return 0;
}

/** The parts of a run that are no known name, and the spellings in it that no page prints. */
function partsOf(
  run: readonly NameWord[],
  { all, aliases }: KnownNames,
): { unknown: NameWord[][]; aliased: NameWord[][] } {
  const [unknown, aliased]: [NameWord[][], NameWord[][]] = [[[]], []];
  for (let at = 0; at < run.length;) {
    const rest = run.slice(at, at + MOST_WORDS);
    const length = longestStart(rest, (phrase) => all.has(phrase) || aliases.has(phrase));
    const [word] = rest;
    if (length === 0 && word) unknown.at(-1)?.push(word);
    else {
      if (aliases.has(phraseOf(rest.slice(0, length)))) aliased.push(rest.slice(0, length));
      unknown.push([]);
    }
    at += Math.max(1, length);
  }
  return { unknown, aliased };
}

/** Parts of `run` that are nearly the name of a person: one of their words at least is in `unknown`, and the others may be names by themselves. */
function misspelt(
  run: readonly NameWord[],
  unknown: readonly NameWord[],
  { known, ordinary }: Vocabulary,
): NameWord[][] {
  const strange = new Set(unknown);
  return run.flatMap((_, start) =>
    run.slice(start, start + MOST_WORDS).flatMap((__, more) => {
      const part = run.slice(start, start + more + 1);
      if (!part.some((word) => strange.has(word))) return [];
      if (part.length === 1 && isOrdinary(phraseOf(part), ordinary)) return [];
      return known.personNear(phraseOf(part)) === undefined ? [] : [part];
    }),
  );
}

/** What is left of `words` where those that are no part of a name are taken out: names of two words and more. */
function unknownNames(words: readonly NameWord[], { ordinary }: Vocabulary): NameWord[][] {
  const pieces: NameWord[][] = [[]];
  for (const word of words) {
    if (BEFORE_OTHER_NAMES.has(word.text)) break;
    if (OFFICES.has(word.text) || isOrdinary(word.text, ordinary) || /^\p{Lu}{2,}$/u.test(word.text)) pieces.push([]);
    else pieces.at(-1)?.push(word);
  }
  return pieces.filter((piece) => piece.length > 1);
}

function findingsIn(text: string, vocabulary: Vocabulary): Finding[] {
  const { known } = vocabulary;
  return runsIn(text).flatMap((run) => {
    const { unknown, aliased } = partsOf(run, known);
    const refused = aliased.map((words): Finding => {
      const spelling = phraseOf(words);
      return { words, message: aliasSentence(spelling, known.aliases.get(spelling) ?? ''), severity: 'error' };
    });
    const slips = misspelt(run, unknown.flat(), vocabulary);
    const meant = new Set(slips.flat());
    const strangers = unknown
      .filter((words) => !words.some((word) => meant.has(word)))
      .flatMap((words) => unknownNames(words, vocabulary));
    const warned = [...slips, ...strangers];
    return [
      ...refused,
      ...warned.map((words): Finding => ({
        words,
        message: unknownSentence(phraseOf(words), known),
        severity: 'warning',
      })),
    ];
  });
}

/** Fields that hold the name of a person and nothing else. */
function isPersonField(path: readonly (string | number)[]): boolean {
  const [last, parent, above] = path.toReversed();
  return last === 'head' || last === 'deputy' || (last === 'name' && (parent === 'by' || above === 'people'));
}

/** Offices, institutions and halls: they have names of their own. */
const OTHER_FIELDS = new Set(['role', 'institution', 'place']);

function proseProblems(entry: Entry<unknown>, prose: Prose, vocabulary: Vocabulary): Problem[] {
  const { text, path } = prose;
  const { all, aliases } = vocabulary.known;
  if (isPersonField(path)) {
    const name = aliases.get(text);
    if (name !== undefined) return [problemAt(entry, path, aliasSentence(text, name))];
    return all.has(text) ? [] : [problemAt(entry, path, unknownSentence(text, vocabulary.known), 'warning')];
  }
  if (OTHER_FIELDS.has(String(path.at(-1)))) return [];
  return findingsIn(text, vocabulary).map(({ words, message, severity }) =>
    problemIn(entry, prose, words[0]?.index ?? 0, message, severity),
  );
}

const SMALL_WORD = /(?<![\p{L}'])\p{Ll}+(?![\p{L}'])/gu;

export function nameProblems(content: Content, tables: AreaTables): Problem[] {
  // A register that its schema refuses is no measure for others.
  if (content.names.length === 0) return [];
  const entries = KINDS.filter(({ name }) => name !== 'names').flatMap(({ name }): Entry<unknown>[] => content[name]);
  const texts = entries.flatMap((entry) =>
    [...frontmatterProse(entry), ...bodyProse(entry)].map((prose) => ({ entry, prose })),
  );
  const ordinary = new Set(texts.flatMap(({ prose }) => prose.text.match(SMALL_WORD) ?? []));
  const vocabulary = { known: knownNames(content, tables), ordinary };
  return texts.flatMap(({ entry, prose }) => proseProblems(entry, prose, vocabulary));
}
