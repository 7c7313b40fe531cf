/** What was published below `/data/`, as its reader finds it. */
import { globSync, readFileSync } from 'node:fs';
import type { z } from 'astro/zod';
import type { publishedAppeals, publishedNews } from '../../src/open-data/articles.ts';
import type { contacts } from '../../src/open-data/contacts.ts';
import type { districtVoteCounts } from '../../src/open-data/district-votes.ts';
import type { elections } from '../../src/open-data/election.ts';
import type { calendars } from '../../src/open-data/stages.ts';

interface Kinds {
  elections: typeof elections;
  contacts: typeof contacts;
  'district-votes': typeof districtVoteCounts;
  appeals: typeof publishedAppeals;
  stages: typeof calendars;
  news: typeof publishedNews;
}

/** Files below dist/data/ with this ending, by their path there. */
export function dataFilesEnding(ending: string): string[] {
  return globSync(`**/*${ending}`, { cwd: 'dist/data' })
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
}

export function readData(path: string): string {
  return readFileSync(`dist/data/${path}`, 'utf8');
}

export function parseData(path: string): unknown {
  return JSON.parse(readData(path));
}

/** The items of a list. That they have their shape is held by the test of the schemas. */
export function publishedItems<Name extends keyof Kinds>(name: Name): z.infer<Kinds[Name]['item']>[] {
  return (parseData(`${name}.json`) as { items: z.infer<Kinds[Name]['item']>[] }).items;
}
