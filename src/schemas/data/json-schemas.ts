/** The JSON Schemas of the published files, by the name of the file that each describes. */
import { z } from 'astro/zod';
import { appealsFile, newsFile } from './article.ts';
import { contactsFile } from './contact.ts';
import { electionsFile } from './election.ts';
import { regionFile } from './region.ts';
import { stagesFile } from './stage.ts';

const FILES = { elections: electionsFile, contacts: contactsFile, appeals: appealsFile, stages: stagesFile, news: newsFile, region: regionFile };

export type SchemaName = keyof typeof FILES;

/** JSON Schema 2020-12 of each kind of file; `idOf` gives its public address. */
export function jsonSchemas(idOf: (name: SchemaName) => string): { name: SchemaName; schema: object }[] {
  return (Object.keys(FILES) as SchemaName[]).map((name) => ({ name, schema: { $id: idOf(name), ...z.toJSONSchema(FILES[name]) } }));
}
