import { getContacts } from './contacts.ts';
import { getRegions } from './regions.ts';

/** What the components of any prose may name by its key. */
export async function getProseKeys() {
  return { contacts: await getContacts(), regions: await getRegions() };
}
