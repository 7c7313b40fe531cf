/** An institution and its channels as structured data. */
import type {
  AdministrativeArea,
  ContactPoint,
  Country,
  GovernmentOrganizationLeaf,
  OrganizationLeaf,
  WithContext,
} from 'schema-dts';
import type { ContactKind } from '../../kinds/vocabulary.ts';
import { isNumberChannel, reach, type Contact, type Reachable } from '../../contacts/contacts.ts';
import { parsePhone } from '../../contacts/phone.ts';

/** In these kinds all are offices of the state. Among emergency services there is a company, among those that check news a society. */
const STATE_KINDS: readonly ContactKind[] = ['polisi', 'bawaslu', 'kpu', 'pengaduan'];

function contactPoint({ channel }: Reachable): ContactPoint {
  const { type, value, free } = channel;
  return {
    '@type': 'ContactPoint',
    ...(type === 'email' ? { email: value } : { telephone: parsePhone(value)?.dial ?? value }),
    ...(type === 'sms' || type === 'whatsapp' ? { contactType: type === 'sms' ? 'SMS' : 'WhatsApp' } : {}),
    ...(free && { contactOption: 'TollFree' }),
    availableLanguage: 'id',
  };
}

function areaServed(places: readonly string[]): AdministrativeArea[] | Country {
  return places.length > 0
    ? places.map((name) => ({ '@type': 'AdministrativeArea', name }))
    : { '@type': 'Country', name: 'Indonesia' };
}

/** Only channels that the page offers on `today` become contact points. `places` are the names of the places that it serves. */
export function institution(
  contact: Contact,
  places: readonly string[],
  today: string,
): WithContext<GovernmentOrganizationLeaf | OrganizationLeaf> {
  const open = contact.channels.map((channel) => reach(channel, today)).filter(({ href }) => href !== null);
  const points = open.filter(({ channel }) => isNumberChannel(channel) || channel.type === 'email').map(contactPoint);
  const websites = open.filter(({ channel }) => channel.type === 'web').map(({ channel }) => channel.value);
  const accounts = open.filter(({ channel }) => channel.type === 'social').map(({ channel }) => channel.value);
  const addresses = contact.channels.filter(({ type }) => type === 'address').map(({ value }) => value);
  return {
    '@context': 'https://schema.org',
    '@type': STATE_KINDS.includes(contact.kind) ? 'GovernmentOrganization' : 'Organization',
    name: contact.institution,
    description: contact.purpose,
    areaServed: areaServed(places),
    ...(websites[0] && { url: websites[0] }),
    ...(points.length > 0 && { contactPoint: points }),
    ...(accounts.length > 0 && { sameAs: accounts }),
    ...(addresses.length > 0 && { address: addresses }),
  };
}
