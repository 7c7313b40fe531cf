import { getContacts } from '../contacts/queries.ts';
import { getRegions } from '../places/queries.ts';

/** What the components of any prose may name by its key. */
export async function getProseKeys() {
  return { contacts: await getContacts(), regions: await getRegions() };
}
