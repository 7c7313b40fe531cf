import type { APIRoute, GetStaticPaths } from 'astro';
import type { Contact } from '../../contacts/contacts.ts';
import { paths } from '../../site/paths.ts';
import { vcardOf } from '../../contacts/vcard.ts';
import { getContacts } from '../../contacts/queries.ts';
import { today } from '../../site/queries-today.ts';

export const getStaticPaths = (async () =>
  (await getContacts()).map((contact) => ({
    params: { id: contact.id },
    props: { contact },
  }))) satisfies GetStaticPaths;

interface Props {
  contact: Contact;
}

export const GET: APIRoute<Props> = ({ site, props: { contact } }) =>
  new Response(vcardOf(contact, today, new URL(paths.contact(contact.id), site).href), {
    headers: { 'content-type': 'text/vcard; charset=utf-8' },
  });
