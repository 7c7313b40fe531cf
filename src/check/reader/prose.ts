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

/** Citations are no words of a sentence; their place is kept, so that nothing moves. */
const CITATION = /\[@[^[\]\s]*\]/g;

export function bodyProse(entry: Entry<unknown>): Prose[] {
  return entry.parsed.blocks.map(({ text, line }) => ({
    text: text.replace(CITATION, (citation) => ' '.repeat(citation.length)),
    path: [],
    lineAt: (index) => line + text.slice(0, index).split('\n').length - 1,
  }));
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
