/** What there is below `/data/`. A kind of content is published when it stands here. */
import { appealKind, newsKind } from './articles.ts';
import { contacts } from './contacts.ts';
import { electionFacts, elections } from './election.ts';
import type { Kind } from './kind.ts';
import { calendars } from './stages.ts';

export const KINDS: readonly Kind[] = [elections, electionFacts, contacts, appealKind, calendars, newsKind];

export const schemaFile = (name: string): string => `${name}.schema.json`;

/** Names of the files of a kind, the table first. */
export function filesOf({ name, table, tableOnly }: Kind): string[] {
  return [...(table ? [`${name}.csv`] : []), ...(tableOnly ? [] : [`${name}.json`, schemaFile(name)])];
}
