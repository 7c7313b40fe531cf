import { getCollection, getEntry } from 'astro:content';
import { byInstitution, mainContacts, ownContacts, type Contact } from './contacts.ts';
import type { Region } from '../places/regions.ts';
import { once } from '../site/queries-once.ts';
import { today } from '../site/queries-today.ts';
import type { ContactData } from '../kinds/contact.ts';

/** The police emergency number, which every page shows. */
export const getEmergencyContact = once<ContactData>(async () => {
  const entry = await getEntry('contacts', 'polri-110');
  if (!entry) throw new Error('Berkas content/contacts/polri-110.md belum ada.');
  return entry.data;
});

/** Every institution, by name. */
export const getContacts = once<Contact[]>(async () =>
  (await getCollection('contacts')).map(({ id, data }) => ({ ...data, id })).sort(byInstitution),
);

/** The institutions of `region`, and those that stand in for what it lacks. */
export async function getContactsOf(region: Region): Promise<Contact[]> {
  const contacts = await getContacts();
  const nearest = mainContacts(contacts, region.id, today).map(({ contact }) => contact);
  return [...new Set([...nearest, ...ownContacts(contacts, region.id)])];
}
