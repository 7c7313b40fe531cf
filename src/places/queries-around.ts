import { ofRegion } from '../articles/articles.ts';
import { mainContacts } from '../contacts/contacts.ts';
import { slugOfRegion, type Region } from './regions.ts';
import { getAppeals, getNews } from '../articles/queries.ts';
import { getContacts } from '../contacts/queries.ts';
import { today } from '../site/queries-today.ts';

/** Contacts, appeals and news of a place, which stand around its record. */
export async function getAround(region: Region) {
  const slug = slugOfRegion(region.id);
  return {
    contacts: mainContacts(await getContacts(), region.id, today),
    appeals: ofRegion(await getAppeals(), slug),
    news: ofRegion(await getNews(), slug),
  };
}
