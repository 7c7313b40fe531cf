/** What was published below `/data/`, as its reader finds it. */
import { globSync, readFileSync } from 'node:fs';
import type { z } from 'astro/zod';
import type { electionsFile } from '../../src/schemas/data/election.ts';
import type { contactsFile } from '../../src/schemas/data/contact.ts';
import type { appealsFile, newsFile } from '../../src/schemas/data/article.ts';
import type { stagesFile } from '../../src/schemas/data/stage.ts';

interface Published {
  elections: z.infer<typeof electionsFile>;
  contacts: z.infer<typeof contactsFile>;
  appeals: z.infer<typeof appealsFile>;
  news: z.infer<typeof newsFile>;
  stages: z.infer<typeof stagesFile>;
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

/** A list of records. That it has its shape is held by the test of the schemas. */
export function publishedList<Name extends keyof Published>(name: Name): Published[Name] {
  return parseData(`${name}.json`) as Published[Name];
}
