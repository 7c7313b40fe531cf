import { getEntry } from 'astro:content';
import type { ContactData } from '../schemas/contact.ts';

/** The police emergency number, which every page shows. */
export async function getEmergencyContact(): Promise<ContactData> {
  const entry = await getEntry('contacts', 'polri-110');
  if (!entry) throw new Error('Berkas content/contacts/polri-110.md belum ada.');
  return entry.data;
}
