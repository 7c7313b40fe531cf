/** Front matter on a day. A field that no rule names is a fact where it has `sources`, and plain where it has none. */
import { datesIn, endOf, isLater } from './dates.ts';
import { dayOfSource, type Sources } from './sources.ts';

export type Fields = Readonly<Record<string, unknown>>;

/** What decides whether a fact of one file is known. */
export interface Scope {
  /** The day that is replayed. */
  day: string;
  sources: Sources;
  /** Days of the event that the file is about, for facts without a day of their own. */
  own: readonly string[];
  /** From when a source without any day counts where its fact has none either. */
  undated: string;
  /** Days after `day` that were known to come. */
  coming: ReadonlySet<string>;
  /** Fields that are not known, whatever their fact rests on. */
  hidden: ReadonlySet<string>;
}

/** The day of an event, by the field that holds it: nothing is known of the event before. */
const EVENT_KEYS = ['date', 'decided', 'asOf'] as const;
/** Remarks that rest on all sources of their fact, and that it can do without. */
const REMARKS = new Set(['note', 'see', 'claims']);
const NONE: ReadonlySet<string> = new Set();
/** Lists of sentences and tables, each of which puts all of its sources together. */
const OF_ALL_SOURCES = new Set([
  'disagreements',
  'next',
  'tables',
  'facts',
  'vulnerabilities',
  'inconsistency',
  'inOffice',
]);
/** What was looked for in vain until the file was last changed. */
const OF_LAST_CHANGE = new Set(['unknown']);
const DATE = /^20\d\d(-\d\d){0,2}$/;

const isText = (value: unknown): value is string => typeof value === 'string';
export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Keys of the sources of a fact; `undefined` for what is no fact. */
export function sourceKeys(node: Fields): string[] | undefined {
  const { sources } = node;
  return Array.isArray(sources) ? sources.map(String) : undefined;
}

/** `fact` without the fields named `keys`. */
export function without<Fact extends object>(fact: Fact, keys: ReadonlySet<string>): Fact {
  return Object.fromEntries(Object.entries(fact).filter(([key]) => !keys.has(key))) as Fact;
}

/** True where `text` names no day after the day that is replayed, but for those that were known to come. */
export function namesKnownDays(text: string, { day, coming }: Scope): boolean {
  return datesIn(text).every(
    (date) => !isLater(date, day) || [...coming].some((expected) => expected.startsWith(date)),
  );
}

/** Days that stand in the fields of `node` itself, the earliest first. */
function ownDays(node: Fields): string[] {
  return Object.values(node)
    .filter((value): value is string => isText(value) && DATE.test(value))
    .map(endOf)
    .sort();
}

/** Which of `keys` count on the day, for a fact with the days `own`. */
export function knownSources(keys: readonly string[], scope: Scope, own: readonly string[] = scope.own): string[] {
  return keys.filter((key) => dayOfSource(scope.sources[key], own, scope.undated) <= scope.day);
}

/**
 * A fact as it was known, or `undefined`: from the day of its earliest source, or of the last where it puts them all together (`ofAll`), and
 * an event not before its own day. Sources without a day count from the days `own`.
 */
export function factOn(
  node: Fields,
  scope: Scope,
  { ofAll = false, own = ownDays(node) }: { ofAll?: boolean; own?: readonly string[] } = {},
): Fields | undefined {
  const keys = sourceKeys(node) ?? [];
  const kept = knownSources(keys, scope, own.length > 0 ? own : scope.own);
  if (kept.length === 0 || (ofAll && kept.length < keys.length)) return undefined;
  const remarks = kept.length < keys.length ? REMARKS : NONE;
  const statement = Object.fromEntries(Object.entries(node).filter(([key]) => !remarks.has(key)));
  const fields = fieldsOn({ ...statement, sources: [] }, scope);
  return fields && { ...fields, sources: kept };
}

/** `node` without what was not known; `undefined` where that is all of it, or what it cannot do without. */
export function fieldsOn(node: Fields, scope: Scope): Fields | undefined {
  if (EVENT_KEYS.some((key) => isText(node[key]) && isLater(node[key], scope.day))) return undefined;
  const fields: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(node)) {
    if (scope.hidden.has(key)) continue;
    const known = valueOn(key, value, scope);
    if (known !== undefined) fields[key] = known;
    else if (isText(value) && !DATE.test(value) && !REMARKS.has(key)) return undefined;
  }
  return fields;
}

function valueOn(key: string, value: unknown, scope: Scope): unknown {
  if (isText(value)) return namesKnownDays(value, scope) ? value : undefined;
  if (Array.isArray(value)) {
    if (OF_LAST_CHANGE.has(key)) return [];
    const known = value.flatMap((item: unknown) => valueOn(key, item, scope) ?? []);
    // A list of words of which none is left was not written by then.
    return known.length === 0 && value.some(isText) ? undefined : known;
  }
  if (!isFields(value)) return value;
  return sourceKeys(value) ? factOn(value, scope, { ofAll: OF_ALL_SOURCES.has(key) }) : fieldsOn(value, scope);
}
