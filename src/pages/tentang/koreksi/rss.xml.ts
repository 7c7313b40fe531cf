import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { channelData, correctionItems, FEED_NAMESPACES } from '../../../articles/feeds.ts';
import { getCorrections } from '../../../articles/queries-corrections.ts';
import { site } from '../../../site.ts';
import { paths } from '../../../site/paths.ts';

/** A feed apart from the news: corrections concern every kind of page, and a reader of news is not told twice of one item. */
export const GET: APIRoute = async ({ site: address }) => {
  const corrections = await getCorrections();
  return rss({
    title: `Koreksi di ${site.name}`,
    description: 'Apa yang diperbaiki di situs ini, dan di halaman mana.',
    site: String(address),
    items: correctionItems(corrections, (path) => new URL(path, address).href),
    xmlns: FEED_NAMESPACES,
    customData: channelData(
      new URL(paths.correctionsFeed(), address).href,
      site.language,
      corrections.map(({ date }) => date),
    ),
  });
};
