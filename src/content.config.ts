import { defineCollection } from 'astro:content';
import { appeal } from './kinds/appeal.ts';
import { contact } from './kinds/contact.ts';
import { election } from './kinds/election.ts';
import { news } from './kinds/news.ts';
import { redirects } from './kinds/redirects.ts';
import { region } from './kinds/region.ts';
import { stages } from './kinds/stages.ts';
import { guide, securityPage } from './kinds/topic-page.ts';
import { glob } from './site/build/checked-files.ts';

export const collections = {
  regions: defineCollection({ loader: glob({ base: './content/regions', pattern: '**/*.md' }), schema: region }),
  elections: defineCollection({ loader: glob({ base: './content/elections', pattern: '**/*.md' }), schema: election }),
  stages: defineCollection({ loader: glob({ base: './content/stages', pattern: '*.yaml' }), schema: stages }),
  contacts: defineCollection({ loader: glob({ base: './content/contacts', pattern: '*.md' }), schema: contact }),
  news: defineCollection({ loader: glob({ base: './content/news', pattern: '*.md' }), schema: news }),
  appeals: defineCollection({ loader: glob({ base: './content/appeals', pattern: '*.md' }), schema: appeal }),
  security: defineCollection({ loader: glob({ base: './content/security', pattern: '*.{md,mdx}' }), schema: securityPage }),
  guides: defineCollection({ loader: glob({ base: './content/guides', pattern: '*.{md,mdx}' }), schema: guide }),
  redirects: defineCollection({ loader: glob({ base: './content', pattern: 'redirects.yaml' }), schema: redirects }),
};
