/** Which articles go with an article. */
import { newestFirst, type ArticleLike } from './articles.ts';

interface Relatable extends ArticleLike {
  date: string;
  topic: string;
}

/** Articles of one day. */
interface Day<T> {
  time: number;
  items: T[];
}

/** Articles of the same places and topic, so that they are equally near to any other one but for the days between. */
interface Group<T> {
  regions: readonly string[];
  topic: string;
  /** Newest first, as are the items of a day. */
  days: Day<T>[];
}

interface Weighed<T> {
  group: Group<T>;
  weight: number;
}

const MOST_FOR_DAYS = 2;

function daysBetween(a: number, b: number): number {
  return Math.abs(a - b) / 86_400_000;
}

function weightOfDays(days: number): number {
  return days <= 7 ? MOST_FOR_DAYS : days <= 30 ? 1 : 0;
}

function keyOf({ regions, topic }: Relatable): string {
  return [topic, ...regions].join(' ');
}

function groupsOf<T extends Relatable>(all: readonly T[]): Map<string, Group<T>> {
  const groups = new Map<string, Group<T>>();
  for (const item of all.toSorted(newestFirst)) {
    const group = groups.get(keyOf(item)) ?? { regions: item.regions, topic: item.topic, days: [] };
    groups.set(keyOf(item), group);
    const time = Date.parse(item.date);
    const last = group.days.at(-1);
    if (last?.time === time) last.items.push(item);
    else group.days.push({ time, items: [item] });
  }
  return groups;
}

/** Position of the first of `days` that is not after `time`. */
function positionOf(days: readonly Day<unknown>[], time: number): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle]?.time ?? 0) > time) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The `count` articles of a group that are nearest to `time`, or a few more. */
function nearestIn<T>({ days }: Group<T>, time: number, count: number): { other: T; days: number }[] {
  const found: { other: T; days: number }[] = [];
  let older = positionOf(days, time);
  let newer = older - 1;
  while (found.length < count && (newer >= 0 || older < days.length)) {
    const [later, earlier] = [days[newer], days[older]];
    const takesLater = later !== undefined && (earlier === undefined || later.time - time <= time - earlier.time);
    const day = takesLater ? later : earlier;
    if (takesLater) newer--;
    else older++;
    found.push(
      ...(day?.items.slice(0, count) ?? []).map((other) => ({ other, days: daysBetween(time, day?.time ?? time) })),
    );
  }
  return found;
}

/**
 * Finds the `count` items of `all` that are nearest to one, nearest first; never itself, never one that shares no place with it.
 * Places weigh most (a province less than a regency), then the topic, then days apart. Items of the same places and topic are weighed
 * together, so that finding the neighbours of every item takes time in proportion to their number.
 */
export function relatedFinder<T extends Relatable>(
  all: readonly T[],
  isProvince: (slug: string) => boolean,
): (item: T, count: number) => T[] {
  const groups = groupsOf(all);
  const weighedByKey = new Map<string, Weighed<T>[]>();

  function weigh(item: T): Weighed<T>[] {
    return [...groups.values()]
      .flatMap((group) => {
        const shared = item.regions.filter((slug) => group.regions.includes(slug));
        const places = shared.reduce((sum, slug) => sum + (isProvince(slug) ? 1 : 3), 0);
        return shared.length > 0 ? [{ group, weight: places + (group.topic === item.topic ? 2 : 0) }] : [];
      })
      .sort((a, b) => b.weight - a.weight);
  }

  return (item, count) => {
    const weighed = weighedByKey.get(keyOf(item)) ?? weigh(item);
    weighedByKey.set(keyOf(item), weighed);
    const time = Date.parse(item.date);
    const found: { other: T; score: number; days: number }[] = [];
    for (const { group, weight } of weighed) {
      // What follows can come no nearer than those that are found already.
      if (found.filter(({ score }) => score > weight + MOST_FOR_DAYS).length >= count) break;
      // One more than asked for: the item itself may be among them.
      for (const { other, days } of nearestIn(group, time, count + 1)) {
        if (other.id !== item.id) found.push({ other, days, score: weight + weightOfDays(days) });
      }
    }
    return found
      .sort((a, b) => b.score - a.score || a.days - b.days || newestFirst(a.other, b.other))
      .slice(0, count)
      .map(({ other }) => other);
  };
}
