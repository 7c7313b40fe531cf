import { paths } from '../site/paths.ts';
import type { Region } from './regions.ts';

/** The way to a page that lies below `places`, the larger ones first. */
export function crumbsOf(...places: readonly Pick<Region, 'id' | 'name'>[]): { href: string; text: string }[] {
  return [
    { href: paths.home(), text: 'Beranda' },
    { href: paths.regions(), text: 'Wilayah' },
    ...places.map(({ id, name }) => ({ href: paths.region(id), text: name })),
  ];
}
