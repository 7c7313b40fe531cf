/**
 * What was known on a day: the one place that decides it. An event is known from its own day, a fact from the day of its earliest source, an
 * article from the day of its event, a stage from the day on which it was announced. What is not known leaves, and with it what led to it.
 */
import type { ElectionData } from '../kinds/election.ts';
import type { KindName } from '../kinds/index.ts';
import { articleOn, bodyOn } from './article.ts';
import { calendarOn, drawOf, stageDays, votingDayOf, votingSources } from './calendar.ts';
import { withBallot } from './counts.ts';
import { electionOn, rulingDay } from './election.ts';
import { sourcesOf, textOf, type Entry, type Known } from './entry.ts';
import { factOn, fieldsOn, isFields, sourceKeys, type Fields, type Scope } from './facts.ts';
import { citedIn, withoutLinksTo } from './prose.ts';
import { ALWAYS, dayOfSource, NEVER } from './sources.ts';

export type { Entry } from './entry.ts';

/** Files that every edition and every place has, whatever is known. */
const NEEDED: ReadonlySet<KindName> = new Set(['regions', 'elections', 'stages', 'names', 'redirects']);
/** Where places lie and how people are called has no day: what states it needs none. */
const LASTING: ReadonlySet<KindName> = new Set(['regions', 'names']);
/** What shows that a court struck a pair off. */
const RULED = new Set(['disqualified']);

/** The day on which a file got its last word. */
function lastChange({ data }: Entry): string {
  const corrections = Array.isArray(data['corrections']) ? data['corrections'].filter(isFields) : [];
  const days = [data, ...corrections].flatMap(({ updated, published, date }) => [
    textOf(updated),
    textOf(published),
    textOf(date),
  ]);
  return days.sort().at(-1) || NEVER;
}

/** A channel was last confirmed by the newest of its sources that there were. */
function channelOn(channel: Fields, scope: Scope): Fields[] {
  const { confirmed, ...rest } = channel;
  const known = factOn(rest, scope);
  if (!known) return [];
  const last = (sourceKeys(known) ?? [])
    .map((key) => scope.sources[key]?.date ?? '')
    .sort()
    .at(-1);
  return [{ ...known, ...(confirmed !== undefined && last && { confirmed: last }) }];
}

function contactOn({ channels, ...rest }: Fields, scope: Scope): Fields | undefined {
  const known = Array.isArray(channels)
    ? channels.filter(isFields).flatMap((channel) => channelOn(channel, scope))
    : [];
  const fields = fieldsOn(rest, scope);
  return fields && { ...fields, channels: known };
}

/** Keys of all sources that facts below `node` name. */
function usedSources(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(usedSources);
  if (!isFields(node)) return [];
  return [...(sourceKeys(node) ?? []), ...Object.values(node).flatMap(usedSources)];
}

/** The sources of a file that were there by then, or that what is known of it rests on. */
function listOfSources(entry: Entry, { data, body }: Known, scope: Scope): Fields {
  const used = new Set([...usedSources(data), ...citedIn(body)]);
  return Object.fromEntries(
    Object.entries(sourcesOf(entry)).filter(
      ([key, source]) => used.has(key) || dayOfSource(source, scope.own, NEVER) <= scope.day,
    ),
  );
}

/** What decides about the facts of `entry`, as far as the other entries say. */
function scopeOf(entry: Entry, entries: readonly Entry[], day: string, coming: ReadonlySet<string> = new Set()): Scope {
  const scope: Scope = {
    day,
    sources: sourcesOf(entry),
    own: [],
    undated: LASTING.has(entry.kind) ? ALWAYS : NEVER,
    coming,
    hidden: new Set(),
  };
  const { edition, region } = entry.data;
  const election = entries.find(
    ({ kind, data }) => kind === 'elections' && data['edition'] === edition && data['region'] === region,
  );
  if (!election) return scope;
  const ruled = rulingDay(electionIn(election), { ...scope, sources: sourcesOf(election) });
  return { ...scope, hidden: ruled ? new Set() : RULED };
}

const electionIn = ({ data }: Entry): ElectionData => data as unknown as ElectionData;

/** Days after `day` that were known to come: of announced stages, and of revotes that a court has ordered. */
export function comingDays(entries: readonly Entry[], day: string): Set<string> {
  const days = entries.flatMap((entry) => {
    const scope = scopeOf(entry, entries, day);
    if (entry.kind === 'stages') return stageDays(entry.data, scope);
    if (entry.kind !== 'elections') return [];
    const { vote, revote } = electionIn(entry);
    return [vote.votingDay, ...(revote && rulingDay(electionIn(entry), scope) ? [revote.votingDay] : [])];
  });
  return new Set(days.filter((date) => date > day));
}

/** The front matter and the body of `entry` as far as they were known; `undefined` where nothing of it was. */
function factsOf(
  entry: Entry,
  entries: readonly Entry[],
  scope: Scope,
  contacts: ReadonlySet<string>,
): Known | undefined {
  const { kind, data, body } = entry;
  const { edition } = data;
  const bare = (known: Fields | undefined): Known | undefined => known && { data: known, body };
  switch (kind) {
    case 'elections':
      return bare(electionOn(electionIn(entry), scope, drawOf(entries, edition) ?? electionIn(entry).vote.votingDay));
    case 'stages':
      return bare(calendarOn(data, scope));
    case 'contacts':
      return bare(contactOn(data, scope));
    case 'regions':
      return { data: fieldsOn(data, scope) ?? data, body: bodyOn(body, scope) };
    case 'news':
    case 'appeals':
    case 'guides':
    case 'security':
      return articleOn(entry, scope, {
        contacts,
        votingDay: typeof data['ruleOf'] === 'number' ? votingDayOf(entries, data['ruleOf']) : undefined,
      });
    default:
      return bare(fieldsOn(data, scope));
  }
}

/** `entry` as it stood; one that has not been touched since stands as it is. */
function entryOn(entry: Entry, entries: readonly Entry[], scope: Scope, contacts: ReadonlySet<string>): Entry[] {
  const { day } = scope;
  const { kind, data } = entry;
  if (lastChange(entry) <= day) return data['draft'] === true ? [] : [entry];
  const { sources, updated, ...rest } = data;
  const known = factsOf({ ...entry, data: rest }, entries, scope, contacts);
  if (!known) return [];
  const list = sources === undefined ? undefined : listOfSources(entry, known, scope);
  const isEmpty = list !== undefined && Object.keys(list).length === 0;
  if (isEmpty && !NEEDED.has(kind)) return [];
  return [
    {
      ...entry,
      body: known.body,
      data: {
        ...known.data,
        ...(updated !== undefined && { updated: day }),
        ...(list && { sources: isEmpty ? votingSources(entries, data['edition']) : list }),
      },
    },
  ];
}

/** Redirects to pages that are there. */
function redirectsOn(entry: Entry, isGone: (address: string) => boolean): Entry {
  const kept = (list: unknown): Fields[] => (Array.isArray(list) ? list.filter(isFields) : []);
  const moved = kept(entry.data['moved']).filter(({ to }) => !isGone(textOf(to)));
  const deleted = kept(entry.data['deleted']).map(({ see, ...note }) =>
    isGone(textOf(see)) ? note : { ...note, see },
  );
  return { ...entry, data: { ...entry.data, moved, deleted } };
}

/**
 * `entries`, which are all of the content, as they were known on `day`. `pageOf` gives the address of the page that shows an entry; links to
 * pages that are not there become plain text.
 */
export function knownOn(
  entries: readonly Entry[],
  day: string,
  pageOf: (entry: Pick<Entry, 'kind' | 'id'>) => string | undefined,
): Entry[] {
  const coming = comingDays(entries, day);
  const on = (contacts: ReadonlySet<string>, kinds: (kind: KindName) => boolean): Entry[] =>
    entries
      .filter(({ kind }) => kinds(kind))
      .flatMap((entry) => entryOn(entry, entries, scopeOf(entry, entries, day, coming), contacts));
  const contacts = on(new Set(), (kind) => kind === 'contacts');
  const known = [...contacts, ...on(new Set(contacts.map(({ id }) => id)), (kind) => kind !== 'contacts')];
  const there = new Set(known.map(pageOf));
  const gone = new Set(entries.map(pageOf).filter((address) => !there.has(address)));
  const isGone = (address: string): boolean => gone.has(address);
  const elections = known.filter(({ kind }) => kind === 'elections').map(electionIn);
  return known.flatMap((entry) => {
    if (entry.kind === 'redirects') return redirectsOn(entry, isGone);
    if (entry.kind === 'counts') return withBallot(entry, elections);
    return { ...entry, body: withoutLinksTo(entry.body, isGone) };
  });
}
