import type { APIRoute, GetStaticPaths } from 'astro';
import type { Contact } from '../../lib/contacts.ts';
import { paths } from '../../lib/paths.ts';
import { vcardOf } from '../../lib/vcard.ts';
import { getContacts } from '../../queries/contacts.ts';
import { today } from '../../queries/today.ts';

export const getStaticPaths = (async () =>
  (await getContacts()).map((contact) => ({ params: { id: contact.id }, props: { contact } }))) satisfies GetStaticPaths;

interface Props {
  contact: Contact;
}

export const GET: APIRoute<Props> = ({ site, props: { contact } }) =>
  new Response(vcardOf(contact, today, new URL(paths.contact(contact.id), site).href), { headers: { 'content-type': 'text/vcard; charset=utf-8' } });
