/** Plain language: hints, never errors. */
import { ABBREVIATIONS } from './language/abbreviations.ts';
import { LONGEST_SENTENCE, SPELLINGS } from './language/words.ts';
import type { Content, Entry } from '../reader/entries.ts';
import type { Problem } from '../problem.ts';
import { bodyProse, frontmatterProse, problemIn, sentencesOf, type Prose } from '../reader/prose.ts';
import { articlesOf } from './articles.ts';

const SLIP = new RegExp(`(?<![\\p{L}\\d-])(${Object.keys(SPELLINGS).join('|')})(?![\\p{L}\\d])`, 'giu');
const NAMES = new Set(['name', 'institution', 'place', 'role', 'head', 'deputy']);

function spellingProblems(entry: Entry<unknown>, prose: Prose): Problem[] {
  return [...prose.text.matchAll(SLIP)].map((match) =>
    problemIn(
      entry,
      prose,
      match.index,
      `"${match[0]}" ditulis "${SPELLINGS[match[0].toLowerCase()] ?? ''}" menurut kamus`,
      'warning',
    ),
  );
}

function wordCount(sentence: string): number {
  return sentence.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;
}

function longSentences(entry: Entry<unknown>, prose: Prose): Problem[] {
  return sentencesOf(prose.text).flatMap(({ text: sentence, index }) => {
    const words = wordCount(sentence);
    if (words <= LONGEST_SENTENCE) return [];
    const opening = sentence.trim().split(/\s+/).slice(0, 4).join(' ');
    return [
      problemIn(
        entry,
        prose,
        index + sentence.search(/\S/),
        `kalimat "${opening} …" terdiri dari ${words} kata; bagi menjadi kalimat yang paling panjang ${LONGEST_SENTENCE} kata`,
        'warning',
      ),
    ];
  });
}

/** After a stroke the letters are the name of a unit: Korem 091/ASN. */
const ABBREVIATION = new RegExp(`(?<![\\p{L}\\d/-])(${Object.keys(ABBREVIATIONS).join('|')})(?![\\p{L}\\d])`, 'gu');

/** The first use of each abbreviation that the article never spells out. Titles have no room for both. */
function unexplained(entry: Entry<unknown>, all: readonly Prose[]): Problem[] {
  const text = all
    .map((piece) => piece.text)
    .join('\n')
    .toLowerCase()
    .replace(/\s+/g, ' ');
  const seen = new Set<string>();
  const body = all.filter(({ path }) => path.length === 0);
  return body.flatMap((prose) =>
    [...prose.text.matchAll(ABBREVIATION)].flatMap((match) => {
      const short = match[0];
      const long = ABBREVIATIONS[short] ?? '';
      if (seen.has(short) || text.includes(long.toLowerCase())) return [];
      seen.add(short);
      return [
        problemIn(
          entry,
          prose,
          match.index,
          `singkatan ${short} tidak pernah dijelaskan; tulis sekali "${long} (${short})"`,
          'warning',
        ),
      ];
    }),
  );
}

function wordingProblems(entry: Entry<unknown>, prose: readonly Prose[]): Problem[] {
  return prose.flatMap((piece) => [...spellingProblems(entry, piece), ...longSentences(entry, piece)]);
}

function proseOf(entry: Entry<unknown>): Prose[] {
  return [...frontmatterProse(entry).filter(({ path }) => !NAMES.has(String(path.at(-1)))), ...bodyProse(entry)];
}

export function languageProblems(content: Content): Problem[] {
  return [
    ...content.regions.flatMap((entry) => wordingProblems(entry, proseOf(entry))),
    ...articlesOf(content).flatMap((entry) => {
      const prose = proseOf(entry);
      return [...wordingProblems(entry, prose), ...unexplained(entry, prose)];
    }),
  ];
}
