import { ofRegion } from '../lib/articles.ts';
import { mainContacts } from '../lib/contacts.ts';
import { slugOfRegion, type Region } from '../lib/regions.ts';
import { getAppeals, getNews } from './articles.ts';
import { getContacts } from './contacts.ts';
import { today } from './today.ts';

/** Contacts, appeals and news of a place, which stand around its record. */
export async function getAround(region: Region) {
  const slug = slugOfRegion(region.id);
  return {
    contacts: mainContacts(await getContacts(), region.id, today),
    appeals: ofRegion(await getAppeals(), slug),
    news: ofRegion(await getNews(), slug),
  };
}
