/** What a page says of a contact's channels. */
import type { Channel, ContactData } from '../schemas/contact.ts';

/** The phone channel of a contact; throws where it has none. */
export function phoneOf(contact: ContactData): Channel {
  const phone = contact.channels.find(({ type }) => type === 'phone');
  if (!phone) throw new Error(`${contact.institution} tidak punya nomor telepon.`);
  return phone;
}
