import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { correctionItems } from '../../../articles/feeds.ts';
import { getCorrections } from '../../../articles/queries-corrections.ts';
import { site } from '../../../site.ts';

/** A feed apart from the news: corrections concern every kind of page, and a reader of news is not told twice of one item. */
export const GET: APIRoute = async ({ site: address }) =>
  rss({
    title: `Koreksi di ${site.name}`,
    description: 'Apa yang diperbaiki di situs ini, dan di halaman mana.',
    site: String(address),
    items: correctionItems(await getCorrections(), (path) => new URL(path, address).href),
    customData: `<language>${site.language}</language>`,
  });
