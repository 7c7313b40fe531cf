import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { rssItems } from '../../articles/feeds.ts';
import { getNews } from '../../articles/queries.ts';
import { site } from '../../site.ts';

export const GET: APIRoute = async ({ site: address }) =>
  rss({
    title: `Berita ${site.name}`,
    description: site.tagline,
    site: String(address),
    items: rssItems(await getNews()),
    customData: `<language>${site.language}</language>`,
  });
