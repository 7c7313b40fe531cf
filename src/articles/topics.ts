/** Names and counts of topics. */
import { APPEAL_TOPICS, NEWS_TOPICS, type AppealTopic, type NewsTopic } from '../kinds/vocabulary.ts';

export function newsTopicName(topic: NewsTopic): string {
  return NEWS_TOPICS[topic];
}

export function appealTopicName(topic: AppealTopic): string {
  return APPEAL_TOPICS[topic];
}

export const newsTopics = Object.keys(NEWS_TOPICS) as NewsTopic[];
export const appealTopics = Object.keys(APPEAL_TOPICS) as AppealTopic[];

/** A link to a part of a list, with how many articles it holds. */
export interface Facet {
  href: string;
  text: string;
  count: number;
}

/** Facets of a list: the same list by topic and by place. */
export interface Facets {
  topics: readonly Facet[];
  places: readonly Facet[];
}

/** How many of `groups` hold each key, in the order of `keys`; keys that none holds are left out. */
export function countKeys<K extends string>(
  keys: readonly K[],
  groups: readonly (readonly string[])[],
): { key: K; count: number }[] {
  return keys
    .map((key) => ({ key, count: groups.filter((group) => group.includes(key)).length }))
    .filter(({ count }) => count > 0);
}

/** Facets of a list by `keys`, for the groups that each of its articles is in. */
export function facetsBy<K extends string>(
  keys: readonly K[],
  groups: readonly (readonly string[])[],
  { hrefOf, nameOf }: { hrefOf: (key: K) => string; nameOf: (key: K) => string },
): Facet[] {
  return countKeys(keys, groups).map(({ key, count }) => ({ href: hrefOf(key), text: nameOf(key), count }));
}
