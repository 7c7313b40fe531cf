import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { contact } from './schemas/contact.ts';
import { election } from './schemas/election.ts';
import { region } from './schemas/region.ts';
import { stages } from './schemas/stages.ts';

export const collections = {
  regions: defineCollection({ loader: glob({ base: './content/regions', pattern: '**/*.md' }), schema: region }),
  elections: defineCollection({ loader: glob({ base: './content/elections', pattern: '**/*.md' }), schema: election }),
  stages: defineCollection({ loader: glob({ base: './content/stages', pattern: '*.yaml' }), schema: stages }),
  contacts: defineCollection({ loader: glob({ base: './content/contacts', pattern: '*.md' }), schema: contact }),
};
