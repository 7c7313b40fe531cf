import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { addedRoutes } from './src/integrations/added-routes.ts';
import { buildCache, cacheFolder } from './src/integrations/build-cache.ts';
import { chosenPart } from './src/check/part.ts';
import { contentCheck } from './src/integrations/content-check.ts';
import { editing } from './src/integrations/editing.ts';
import { finishedPages } from './src/integrations/finished-pages.ts';
import { oldAddresses } from './src/integrations/old-addresses.ts';
import { withDoctype, withPolicy } from './src/integrations/page-policy.ts';
import { ownStyles } from './src/integrations/page-styles.ts';
import { renderSteps } from './src/integrations/render-steps.ts';
import { shippedCode } from './src/integrations/shipped-code.ts';
import { storedContent } from './src/integrations/stored-content.ts';
import { lastIndex } from './src/integrations/last-index.ts';
import { onlyPart } from './src/integrations/only-part.ts';
import { resolveToday } from './src/lib/dates.ts';

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
    contentCheck(today, part),
    addedRoutes(),
    editing(),
    storedContent(),
    shippedCode(),
    mdx(),
    sitemap({ filter: (page) => !old.has(new URL(page).pathname) }),
    // A policy names the styles that are left.
    renderSteps([onlyPart(part), finishedPages([ownStyles, () => withDoctype, () => withPolicy])]),
    lastIndex(),
    buildCache(),
  ],
  // Colours of code would be style attributes, which the policy of every page forbids.
  markdown: { syntaxHighlight: false },
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
