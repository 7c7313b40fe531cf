import { dangerNumbers, posterHelp } from './poster.ts';
import type { Region } from '../places/regions.ts';
import { getContacts } from '../contacts/queries.ts';
import { getLayoutProps } from '../site/queries.ts';
import { today } from '../site/queries-today.ts';

/** What the poster of a place says on the day of the build. */
export async function getPoster(region: Region) {
  const contacts = await getContacts();
  return {
    region,
    numbers: dangerNumbers(contacts, region.id, today),
    help: posterHelp(contacts, region.id, today),
    layoutProps: await getLayoutProps(),
  };
}
