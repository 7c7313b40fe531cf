/** Which pages are saved with a place. */
import type { Contact } from '../contacts/contacts.ts';
import { paths } from '../site/paths.ts';
import type { Region } from '../places/regions.ts';

/** The address under which a page is kept: people and programs leave out its last slash, or name its file. */
export function pageAddress(url: string): string {
  const { origin, pathname } = new URL(url);
  const path = pathname.replace(/\/index\.html$/, '/');
  return `${origin}${/\/[^/.]+$/.test(path) ? `${path}/` : path}`;
}

/**
 * Pages and files of `region` that a reader without network may need: its page, those of its kecamatan, the `records` of its elections,
 * its contacts with their cards, every guide, and what finds them. News and appeals stay out: they are many, and nobody is helped by them in need.
 */
export function offlinePages(
  region: Region,
  districts: readonly { name: string }[],
  records: readonly string[],
  contacts: readonly Contact[],
  guides: readonly { id: string }[],
): string[] {
  return [
    paths.region(region.id),
    ...districts.map(({ name }) => paths.districtPage(region.id, name)),
    ...records,
    paths.contactCards(region.id),
    paths.contacts(),
    ...contacts.flatMap(({ id }) => [paths.contact(id), paths.contactCard(id)]),
    paths.guides(),
    ...guides.map(({ id }) => paths.guide(id)),
    paths.search(),
    paths.offline(),
  ];
}
