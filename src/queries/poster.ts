import { dangerNumbers, posterHelp } from '../lib/poster.ts';
import type { Region } from '../lib/regions.ts';
import { getContacts } from './contacts.ts';
import { getPageFrame } from './page.ts';
import { today } from './today.ts';

/** What the poster of a place says on the day of the build. */
export async function getPoster(region: Region) {
  const contacts = await getContacts();
  return { region, numbers: dangerNumbers(contacts, region.id, today), help: posterHelp(contacts, region.id, today), frame: await getPageFrame() };
}
