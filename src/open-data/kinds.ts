/** What there is below `/data/`. */
import { ARTICLE_KINDS } from '../kinds/index.ts';
import { publishedAppeals, publishedArticle, publishedNews } from './articles.ts';
import { contacts } from './contacts.ts';
import { districtVoteCounts } from './district-votes.ts';
import { electionFacts, elections } from './election.ts';
import type { Kind } from './kind.ts';
import { calendars } from './stages.ts';

const OWN: readonly Kind[] = [
  elections,
  electionFacts,
  districtVoteCounts,
  contacts,
  publishedAppeals,
  calendars,
  publishedNews,
];
const owned = new Set(OWN.map(({ name }) => name));

/** Those with tables of their own, and every other kind of article that says what of it is published. */
export const KINDS: readonly Kind[] = [
  ...OWN,
  ...ARTICLE_KINDS.filter(({ name, openData }) => openData !== undefined && !owned.has(name)).map((kind) =>
    publishedArticle(kind),
  ),
];

export const schemaFile = (name: string): string => `${name}.schema.json`;

/** Names of the files of a kind, the table first. */
export function filesOf({ name, table, tableOnly }: Kind): string[] {
  return [...(table ? [`${name}.csv`] : []), ...(tableOnly ? [] : [`${name}.json`, schemaFile(name)])];
}
