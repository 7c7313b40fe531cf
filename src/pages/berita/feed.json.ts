import type { APIRoute } from 'astro';
import { jsonFeed } from '../../articles/feeds.ts';
import { getNews } from '../../articles/queries.ts';
import { site } from '../../site.ts';

export const GET: APIRoute = async ({ site: address }) => {
  const feed = jsonFeed(`Berita ${site.name}`, site.tagline, await getNews(), (path) => new URL(path, address).href);
  return new Response(JSON.stringify(feed), { headers: { 'content-type': 'application/feed+json; charset=utf-8' } });
};
