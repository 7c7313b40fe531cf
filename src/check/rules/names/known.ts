/** Names that the site knows, by the spelling that it prints. */
import { editDistance } from '../../../search/finder/distance.ts';
import type { Content } from '../../reader/entries.ts';
import type { AreaTables } from '../areas.ts';

export interface KnownNames {
  /** Whatever may stand on a page: persons, places, institutions. */
  all: ReadonlySet<string>;
  /** The person whose name is nearly a spelling. */
  personNear: (spelling: string) => string | undefined;
  /** The printed spelling by each that no page prints. */
  aliases: ReadonlyMap<string, string>;
}

/** A regency's village lies at `64.02.10.2001`. */
function namesBelow(rows: AreaTables['villages'], provinces: ReadonlySet<string>): string[] {
  return rows.filter(({ code }) => provinces.has(code.slice(0, 2))).map(({ name }) => name);
}

/** Names of places in words; where they are written as one word, that is a spelling of theirs. */
function joinedSpellings(places: readonly string[]): [string, string][] {
  return places
    .filter((name) => name.includes(' '))
    .map((name) => {
      const joined = name.replaceAll(' ', '').toLowerCase();
      return [joined.charAt(0).toUpperCase() + joined.slice(1), name];
    });
}

export function knownNames({ names, regions, contacts }: Content, tables: AreaTables): KnownNames {
  const people = names.flatMap(({ data }) => data.people);
  const provinces = new Set([...tables.codes.values()].filter((code) => code.length === 2));
  const home = new Set(regions.flatMap(({ data }) => tables.codes.get(data.name)?.slice(0, 2) ?? []));
  const own = home.size > 0 ? home : provinces;
  const districts = namesBelow(tables.districts, own);
  const all = new Set([
    ...people.map(({ name }) => name),
    ...names.flatMap(({ data }) => data.others),
    ...[...tables.codes.keys()].flatMap((name) => [name, name.replace(/^(Kabupaten|Kota) /, '')]),
    ...districts,
    ...namesBelow(tables.villages, own),
    ...regions.flatMap(({ data: { name, aliases, seat, districtAliases } }) => [
      ...[name, ...aliases, ...(seat ? [seat.name] : [])],
      ...Object.values(districtAliases).flat(),
    ]),
    ...contacts.map(({ data }) => data.institution),
  ]);
  const aliases = new Map([
    ...joinedSpellings(districts).filter(([spelling]) => !all.has(spelling)),
    ...people.flatMap(({ name, aliases: others }) => others.map((other) => [other, name] as const)),
  ]);
  return { all, personNear: finderOf(people.map(({ name }) => name)), aliases };
}

/** Names with fewer letters have too many neighbours. */
const SHORTEST = 5;
const TWO_SLIPS_FROM = 9;

/** What one of `people` a spelling nearly is, one slip away or two in a long name. Asked of the same words again and again. */
function finderOf(people: readonly string[]): (spelling: string) => string | undefined {
  const wordCount = (name: string): number => name.split(' ').length;
  const byCount = Map.groupBy(people, wordCount);
  const found = new Map<string, string | undefined>();
  const find = (spelling: string): string | undefined => {
    const slips = spelling.length < TWO_SLIPS_FROM ? 1 : 2;
    return byCount.get(wordCount(spelling))?.find((name) => editDistance(spelling, name, slips) <= slips);
  };
  return (spelling) => {
    if (spelling.length < SHORTEST) return undefined;
    if (!found.has(spelling)) found.set(spelling, find(spelling));
    return found.get(spelling);
  };
}
