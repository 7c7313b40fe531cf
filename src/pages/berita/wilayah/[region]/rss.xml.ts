import rss from '@astrojs/rss';
import type { APIRoute, GetStaticPaths } from 'astro';
import { ofRegion } from '../../../../articles/articles.ts';
import { changesOf, channelData, FEED_NAMESPACES, rssItems } from '../../../../articles/feeds.ts';
import { fullName, slugOfRegion, type Region } from '../../../../places/regions.ts';
import { getNews } from '../../../../articles/queries.ts';
import { getRegions } from '../../../../places/queries.ts';
import { site } from '../../../../site.ts';
import { paths } from '../../../../site/paths.ts';

export const getStaticPaths = (async () =>
  (await getRegions()).map((region) => ({
    params: { region: slugOfRegion(region.id) },
    props: { region },
  }))) satisfies GetStaticPaths;

interface Props {
  region: Region;
}

export const GET: APIRoute<Props> = async ({ site: address, props: { region } }) => {
  const slug = slugOfRegion(region.id);
  const news = ofRegion(await getNews(), slug);
  return rss({
    title: `Berita ${fullName(region)}, ${site.name}`,
    description: `Berita tentang Pilkada ${fullName(region)}.`,
    site: String(address),
    items: rssItems(news, paths.newsItem),
    xmlns: FEED_NAMESPACES,
    customData: channelData(new URL(paths.newsFeedOf(slug), address).href, site.language, changesOf(news)),
  });
};
