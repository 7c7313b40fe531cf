/** News, appeals, guides and pages on security on a day: from the day of their event, and by parts where they have none. */
import { daysIn, endOf } from './dates.ts';
import { textOf, type Entry, type Known } from './entry.ts';
import { fieldsOn, isFields, namesKnownDays, without, type Fields, type Scope } from './facts.ts';
import { citedIn, proseOn } from './prose.ts';
import { dayOfSource, NEVER } from './sources.ts';

interface Place {
  /** Keys of the contacts that are there. */
  contacts: ReadonlySet<string>;
  /** The day of the vote whose rules a guide tells. */
  votingDay?: string | undefined;
}

/** True where `part` of a body rests on nothing later. Sources without a day count from the event, or from the last day that the part names. */
function isKnownPart(part: string, scope: Scope): boolean {
  const named = daysIn(part)
    .filter((date) => date.length === 10)
    .toSorted()
    .reverse();
  const own = scope.own.length > 0 ? scope.own : named;
  return (
    namesKnownDays(part, scope) &&
    citedIn(part).every((key) => dayOfSource(scope.sources[key], own, NEVER) <= scope.day)
  );
}

/** The parts of a body that were known. */
export function bodyOn(body: string, scope: Scope, isThere: (tag: string) => boolean = () => true): string {
  return proseOn(body, (part) => isKnownPart(part, scope) && isThere(part));
}

const tablesOf = (data: Fields): Fields[] => (Array.isArray(data['tables']) ? data['tables'].filter(isFields) : []);
const FIGURES = /<FiguresTable number="(\d+)" \/>/g;
const CONTACT = /<ContactCard id="([^"]+)"/;

/** Numbers of two digits and more, as texts and as files write them. */
function numbersIn(text: string): string[] {
  return (text.match(/\d[\d.,]*\d/g) ?? []).map((number) => number.replaceAll('.', ''));
}

/** The head of an article says nothing that its body and tables no longer say. */
function headStands(full: Known, known: Known): boolean {
  const head = ['title', 'summary', 'answer'].map((key) => textOf(full.data[key])).join(' ');
  const [before, after] = [full, known].map(
    ({ data, body }) => new Set(numbersIn(`${JSON.stringify(tablesOf(data))} ${body}`)),
  );
  return numbersIn(head).every((number) => after?.has(number) || !before?.has(number));
}

export function articleOn(entry: Entry, scope: Scope, { contacts, votingDay }: Place): Known | undefined {
  const { data, body } = entry;
  const rest = without(data, new Set(['published']));
  const event = textOf(data['date']);
  const own = event ? [endOf(event)] : votingDay ? [votingDay] : [];
  const days = Object.values(scope.sources).map((source) => dayOfSource(source, own, scope.undated));
  const first = [...days].sort()[0] ?? NEVER;
  const fields = data['draft'] === true || first > scope.day ? undefined : fieldsOn(rest, scope);
  if (!fields) return undefined;

  const titles = tablesOf(fields).map(({ title }) => title);
  const placeOf = (number: string): number => titles.indexOf(tablesOf(data)[Number(number) - 1]?.['title']) + 1;
  const isThere = (part: string): boolean =>
    (!CONTACT.test(part) || contacts.has(CONTACT.exec(part)?.[1] ?? '')) &&
    [...part.matchAll(FIGURES)].every(([, number = '']) => placeOf(number) > 0);
  const left = bodyOn(body, { ...scope, own }, isThere).replace(
    FIGURES,
    (_, number: string) => `<FiguresTable number="${placeOf(number)}" />`,
  );
  const known = { data: { ...fields, published: first > event ? first : event }, body: left };
  const saysNothing = citedIn(left).length === 0 && citedIn(body).length > 0;
  return saysNothing || (event === '' && !headStands(entry, known)) ? undefined : known;
}
