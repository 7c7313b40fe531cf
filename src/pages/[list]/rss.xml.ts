import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { changesOf, channelData, FEED_NAMESPACES, rssItems } from '../../articles/feeds.ts';
import { getFeeds } from '../../articles/queries-feeds.ts';
import { site } from '../../site.ts';

/** The feed of every kind that has one, beside its list. */
export async function getStaticPaths() {
  return (await getFeeds()).map((props) => ({ params: { list: props.kind.list.replaceAll('/', '') }, props }));
}

type Props = Awaited<ReturnType<typeof getFeeds>>[number];

export const GET: APIRoute<Props> = ({ site: address, props: { kind, feed, articles } }) =>
  rss({
    ...feed,
    site: String(address),
    items: rssItems(articles, kind.page),
    xmlns: FEED_NAMESPACES,
    customData: channelData(new URL(`${kind.list}rss.xml`, address).href, site.language, changesOf(articles)),
  });
