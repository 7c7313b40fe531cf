import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { changesOf, channelData, FEED_NAMESPACES, rssItems } from '../../articles/feeds.ts';
import { getNews } from '../../articles/queries.ts';
import { site } from '../../site.ts';
import { paths } from '../../site/paths.ts';

export const GET: APIRoute = async ({ site: address }) => {
  const news = await getNews();
  return rss({
    title: `Berita ${site.name}`,
    description: site.tagline,
    site: String(address),
    items: rssItems(news),
    xmlns: FEED_NAMESPACES,
    customData: channelData(new URL(paths.newsFeed(), address).href, site.language, changesOf(news)),
  });
};
