/** Contacts as vCard 3.0, the form that every phone book reads. Escaping and folding are ical.js's. */
import { reach, type Contact } from './contacts.ts';
import ICAL from '../calendar/ical.ts';
import { parsePhone } from './phone.ts';

/** One vCard. Only channels that may be used on `today` are saved to a phone. `page` is the address of the contact's page. */
export function vcardOf(contact: Contact, today: string, page: string): string {
  const card = new ICAL.Component(['vcard', [], []]);
  card.addPropertyWithValue('version', '3.0');
  card.addPropertyWithValue('fn', contact.institution);
  const name = new ICAL.Property('n', card);
  name.setValue([contact.institution, '', '', '', '']);
  card.addProperty(name);
  // A list of one part: of a plain text, what follows a semicolon would be a department.
  const organisation = new ICAL.Property('org', card);
  organisation.setValue([contact.institution]);
  card.addProperty(organisation);
  for (const { channel, usable } of contact.channels.map((item) => reach(item, today))) {
    if (!usable) continue;
    const phone = parsePhone(channel.value);
    if ((channel.type === 'phone' || channel.type === 'whatsapp') && phone)
      card.addPropertyWithValue('tel', phone.dial);
    if (channel.type === 'email') card.addPropertyWithValue('email', channel.value);
    if (channel.type === 'web') card.addPropertyWithValue('url', channel.value);
  }
  card.addPropertyWithValue('note', `${contact.purpose} Sumber dan tanggal konfirmasi: ${page}`);
  return `${card.toString()}\r\n`;
}
