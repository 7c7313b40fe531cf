import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { siteBuild } from './src/build.ts';
import { oldAddresses } from './src/site/build/old-addresses.ts';
import { readAddress } from './src/site/build/read-settings.ts';
import { resolveToday } from './src/site/dates.ts';

const old = oldAddresses('content');

/** The oldest browsers for which styles are written down; phones of 2020 have newer ones. */
const BROWSERS = ['chrome87', 'firefox78', 'safari14.1'];

export default defineConfig({
  site: readAddress(process.env, new Date()),
  trailingSlash: 'always',
  // A page is read after its first round trip: its styles come with it.
  build: { inlineStylesheets: 'always' },
  // The site's own steps come last: they list and count what the others write.
  integrations: [
    mdx(),
    sitemap({ filter: (page) => !old.has(new URL(page).pathname) }),
    siteBuild(() => resolveToday(process.env.BUILD_DATE, new Date())),
  ],
  // Colours of code would be style attributes, which the policy of every page forbids.
  markdown: { syntaxHighlight: false },
  // Scripts stay files of their own: no page carries one that its reader may never need.
  vite: { plugins: [tailwindcss()], build: { assetsInlineLimit: 0, cssTarget: BROWSERS } },
  devToolbar: { enabled: false },
  // Writes .astro/collections/, from which the Astro extension of VS Code helps editors with front matter.
  experimental: { contentIntellisense: true },
});
