/** What stands on the social card of each kind of page. */
import { CURRENT_EDITION } from '../site.ts';
import { paths } from '../site/paths.ts';
import { fullName, namesOf, type Region } from '../places/regions.ts';

/** The words of a card. */
export interface CardText {
  /** What the page is, in a word; empty for the site itself. */
  kind: string;
  title: string;
  /** Places that the page speaks of. */
  places: string;
  /** As shown to readers; empty where the page has none. */
  date: string;
}

export interface Card extends CardText {
  /** Path of the card's file on the site. */
  path: string;
}

interface CardArticle {
  id: string;
  title: string;
  regions: readonly string[];
}

/** More places than these would not fit on their line. */
const MAX_PLACES = 3;

/** `Paser, Berau, Bontang, dan 4 daerah lain` */
export function placesLine(names: readonly string[]): string {
  const more = names.length - MAX_PLACES;
  return more > 0 ? `${names.slice(0, MAX_PLACES).join(', ')}, dan ${more} daerah lain` : names.join(', ');
}

/** The card of the home page, which every page without one of its own shares. */
export function siteCard(provinces: readonly Region[]): Card {
  return {
    path: paths.card(paths.home()),
    kind: '',
    title: `Bagaimana Pilkada ${CURRENT_EDITION} di daerah Anda?`,
    places: provinces.map(({ name }) => name).join(' dan '),
    date: '',
  };
}

/** The card of a place, which its records have too, so that it names no edition; `province` is that of a regency or city. */
export function placeCard(region: Region, province: Region | undefined): Card {
  return {
    path: paths.card(paths.region(region.id)),
    kind: 'Wilayah',
    title: fullName(region),
    places: province?.name ?? '',
    date: '',
  };
}

/** The card of an article at `page`; `date` as readers see it. */
export function articleCard(
  kind: string,
  page: string,
  { title, regions: slugs }: CardArticle,
  date: string,
  regions: readonly Region[],
): Card {
  return { path: paths.card(page), kind, title, places: placesLine(namesOf(slugs, regions)), date };
}
