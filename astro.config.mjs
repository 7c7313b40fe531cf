import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { addedRoutes } from './src/integrations/added-routes.ts';
import { buildCache, cacheFolder } from './src/integrations/build-cache.ts';
import { chosenPart, onlyPart } from './src/integrations/build-part.ts';
import { socialCards } from './src/integrations/cards/index.ts';
import { contentCheck } from './src/integrations/content-check.ts';
import { editing } from './src/integrations/editing.ts';
import { oldAddresses } from './src/integrations/old-addresses.ts';
import { pagePolicies } from './src/integrations/page-policy.ts';
import { pageStyles } from './src/integrations/page-styles.ts';
import { release } from './src/integrations/release.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { resolveToday } from './src/lib/dates.ts';
import { COMMON_PART } from './src/lib/parts.ts';

const today = () => resolveToday(process.env.BUILD_DATE, new Date());
const address = process.env.SITE_URL || 'http://localhost:4321';
const old = oldAddresses('content');
const part = chosenPart(process.env.BUILD_PART, 'content');

export default defineConfig({
  site: address,
  trailingSlash: 'always',
  cacheDir: cacheFolder(fileURLToPath(new URL('.', import.meta.url)), address, part?.name),
  // A page is read after its first round trip: its styles come with it.
  build: { inlineStylesheets: 'always' },
  integrations: [
    // The common part checks all content, and no site is merged without it.
    ...(part && part.name !== COMMON_PART ? [] : [contentCheck(today)]),
    addedRoutes(),
    onlyPart(part),
    editing(),
    mdx(),
    sitemap({ filter: (page) => !old.has(new URL(page).pathname) }),
    pageStyles(),
    searchIndex(part),
    socialCards(part),
    // Names the styles that pageStyles() has left.
    pagePolicies(),
    // Counts what all others have written.
    release(today, part),
    buildCache(),
  ],
  // Scripts stay files of their own: no page carries one that its reader may never need.
  vite: { plugins: [tailwindcss()], build: { assetsInlineLimit: 0 } },
  devToolbar: { enabled: false },
  experimental: {
    // Writes .astro/collections/, from which the Astro extension of VS Code helps editors with front matter.
    contentIntellisense: true,
    // News whose words and neighbours are those of the last build are taken from it.
    incrementalBuild: true,
  },
});
