/** Everything that editors wrote as sentences, front matter and body alike, each piece with its place. */
import type { Entry } from './entries.ts';
import { problemOnLine } from './entries.ts';
import type { Problem, Severity } from '../problem.ts';

export interface Prose {
  text: string;
  /** Path of the field; empty for the body. */
  path: readonly (string | number)[];
  /** Line in the file of the character at `index`. */
  lineAt: (index: number) => number;
}

/** Fields whose text is a key, a name from a list, or someone else's wording. */
const NO_PROSE = new Set([
  'sources',
  'url',
  'see',
  'region',
  'regions',
  'id',
  'type',
  'kind',
  'topic',
  'topics',
  'needs',
  'code',
  'decree',
  'case',
  'number',
]);

/** The number or address of a contact; elsewhere a value may be a sentence. */
function isChannel(key: string, path: readonly (string | number)[]): boolean {
  return key === 'value' && path[0] === 'channels';
}

function fieldsOf(entry: Entry<unknown>, node: unknown, path: readonly (string | number)[]): Prose[] {
  if (typeof node === 'string') return [{ text: node, path, lineAt: () => entry.lineOf(path) }];
  if (Array.isArray(node)) return node.flatMap((item: unknown, index) => fieldsOf(entry, item, [...path, index]));
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) =>
    NO_PROSE.has(key) || isChannel(key, path) ? [] : fieldsOf(entry, value, [...path, key]),
  );
}

export function frontmatterProse(entry: Entry<unknown>): Prose[] {
  return fieldsOf(entry, entry.data, []);
}

/** Text of the body by paragraph, heading and cell, citations included. */
export function bodyWithCitations(entry: Entry<unknown>): Prose[] {
  return entry.parsed.blocks.map(({ text, line }) => ({
    text,
    path: [],
    lineAt: (index) => line + text.slice(0, index).split('\n').length - 1,
  }));
}

/** Citations are no words of a sentence; their place is kept, so that nothing moves. */
const CITATION = /\[@[^[\]\s]*\]/g;

export function bodyProse(entry: Entry<unknown>): Prose[] {
  return bodyWithCitations(entry).map((prose) => ({
    ...prose,
    text: prose.text.replace(CITATION, (citation) => ' '.repeat(citation.length)),
  }));
}

/**
 * A sentence ends where a mark, or the citation behind it, is followed by a space and a capital, a figure or the end; "Jl." and "07.00"
 * do not end one.
 */
const SENTENCE_END = /(?<=[.!?]["'”’)]?|\])\s+(?=[\p{Lu}\d"“])/u;

/** The sentences of `text`, each with its place in it. */
export function sentencesOf(text: string): { text: string; index: number }[] {
  let from = 0;
  return text.split(SENTENCE_END).map((sentence) => {
    const index = text.indexOf(sentence, from);
    from = index + sentence.length;
    return { text: sentence, index };
  });
}

/** A problem of the character at `index` of a piece of prose. */
export function problemIn(
  entry: Entry<unknown>,
  prose: Prose,
  index: number,
  message: string,
  severity: Severity,
): Problem {
  return { ...problemOnLine(entry, prose.lineAt(index), message, severity), field: prose.path.join('.') };
}
