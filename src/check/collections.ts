/** Which files of `content/` belong to which collection, and the schema that holds them. */
import type { z } from 'astro/zod';
import { contact } from '../schemas/contact.ts';
import { election } from '../schemas/election.ts';
import { region } from '../schemas/region.ts';
import { stages } from '../schemas/stages.ts';

export type CollectionName = 'regions' | 'elections' | 'stages' | 'contacts';

interface Collection {
  name: CollectionName;
  /** Path inside `content/`, with forward slashes. */
  matches: RegExp;
  schema: z.ZodType;
}

export const COLLECTIONS: readonly Collection[] = [
  { name: 'regions', matches: /^regions\/[^/]+(\/[^/]+)?\.md$/, schema: region },
  { name: 'elections', matches: /^elections\/\d{4}\/[^/]+(\/[^/]+)?\.md$/, schema: election },
  { name: 'stages', matches: /^stages\/\d{4}\.yaml$/, schema: stages },
  { name: 'contacts', matches: /^contacts\/[^/]+\.md$/, schema: contact },
];
