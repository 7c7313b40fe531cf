/** Which files of `content/` belong to which collection, and the schema that holds them. */
import type { z } from 'astro/zod';
import { appeal } from '../../kinds/appeal.ts';
import { contact } from '../../kinds/contact.ts';
import { election } from '../../kinds/election.ts';
import { news } from '../../kinds/news.ts';
import { redirects } from '../../kinds/redirects.ts';
import { region } from '../../kinds/region.ts';
import { stages } from '../../kinds/stages.ts';
import { guide, securityPage } from '../../kinds/topic-page.ts';

export type CollectionName = 'regions' | 'elections' | 'stages' | 'contacts' | 'news' | 'appeals' | 'security' | 'guides' | 'redirects';

interface Collection {
  name: CollectionName;
  /** Path inside `content/`, with forward slashes. */
  matches: RegExp;
  schema: z.ZodType;
}

export const COLLECTIONS: readonly Collection[] = [
  { name: 'regions', matches: /^regions\/[a-z-]+(\/[a-z-]+)?\.md$/, schema: region },
  { name: 'elections', matches: /^elections\/\d{4}\/[a-z-]+(\/[a-z-]+)?\.md$/, schema: election },
  { name: 'stages', matches: /^stages\/\d{4}\.yaml$/, schema: stages },
  { name: 'contacts', matches: /^contacts\/[a-z0-9-]+\.md$/, schema: contact },
  { name: 'news', matches: /^news\/\d{4}-\d{2}-\d{2}-[a-z0-9-]+\.md$/, schema: news },
  { name: 'appeals', matches: /^appeals\/[a-z0-9-]+\.md$/, schema: appeal },
  { name: 'security', matches: /^security\/[a-z0-9-]+\.mdx?$/, schema: securityPage },
  { name: 'guides', matches: /^guides\/[a-z0-9-]+\.mdx?$/, schema: guide },
  { name: 'redirects', matches: /^redirects\.yaml$/, schema: redirects },
];
