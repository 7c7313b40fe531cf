import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { contentCheck } from './src/integrations/content-check.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { resolveToday } from './src/lib/dates.ts';

export default defineConfig({
  site: process.env.SITE_URL || 'http://localhost:4321',
  trailingSlash: 'always',
  // A page is read after its first round trip: its styles come with it.
  build: { inlineStylesheets: 'always' },
  integrations: [contentCheck(() => resolveToday(process.env.BUILD_DATE, new Date())), mdx(), sitemap(), searchIndex()],
  // Scripts stay files of their own: no page carries one that its reader may never need.
  vite: { plugins: [tailwindcss()], build: { assetsInlineLimit: 0 } },
  devToolbar: { enabled: false },
});
