/** Whom to reach, and whether a channel may still be trusted on a given day. */
import type { Channel, ContactData } from '../kinds/contact.ts';
import type { ContactKind, Need } from '../kinds/vocabulary.ts';
import { parsePhone } from './phone.ts';
import { isProvinceSlug, provinceIdOf, slugOfRegion } from '../places/regions.ts';

export interface Contact extends ContactData {
  id: string;
}

/** A channel with the address that pressing it opens. */
export interface Reachable {
  channel: Channel;
  /** As shown to readers. */
  text: string;
  /** `null` where the channel is not to be used, or is a street address. */
  href: string | null;
  /** True where the channel is confirmed or permanent, so that it may have a button. */
  usable: boolean;
}

/** A number confirmed longer ago than this is shown without a button. */
const MAX_AGE_MONTHS = 24;

/** Text that a WhatsApp report starts with; the sender can change it. */
const REPORT_TEXT = 'Saya ingin melapor.\nApa yang terjadi: \nDi mana: \nKapan: \nBukti: ';

/** The day `months` after `date`; a month or a year counts from its first day. */
function addMonths(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 + months, day)).toISOString().slice(0, 10);
}

/** True where the channel is permanent, or its newest source is at most 24 months old on `today`. */
export function isConfirmed({ permanent, confirmed }: Channel, today: string): boolean {
  return permanent === true || (confirmed !== undefined && today <= addMonths(confirmed, MAX_AGE_MONTHS));
}

function addressOf({ type, value }: Channel): { text: string; href: string | null } {
  const phone = parsePhone(value);
  switch (type) {
    case 'phone':
      return { text: phone?.display ?? value, href: phone && `tel:${phone.dial}` };
    case 'sms':
      return { text: phone?.display ?? value, href: phone && `sms:${phone.dial}` };
    case 'whatsapp':
      return {
        text: phone?.display ?? value,
        href: phone?.whatsapp ? `https://wa.me/${phone.whatsapp}?text=${encodeURIComponent(REPORT_TEXT)}` : null,
      };
    case 'email':
      return { text: value, href: `mailto:${value}` };
    case 'web':
      return { text: value.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, ''), href: value };
    case 'social':
      return { text: value.replace(/^https?:\/\//, ''), href: /^https?:/.test(value) ? value : null };
    case 'address':
      return { text: value, href: null };
  }
}

/** The channel as it may be offered on `today`. Web pages can be opened whatever their age; numbers cannot be called. */
export function reach(channel: Channel, today: string): Reachable {
  const { text, href } = addressOf(channel);
  const usable = isConfirmed(channel, today);
  return { channel, text, href: usable || channel.type === 'web' ? href : null, usable };
}

/** True where the channel is a number to call or write to. */
export function isNumberChannel({ type }: Channel): boolean {
  return type === 'phone' || type === 'sms' || type === 'whatsapp';
}

const VERBS: Record<Channel['type'], string> = {
  phone: 'Telepon',
  sms: 'SMS',
  whatsapp: 'WhatsApp',
  email: 'Kirim surel ke',
  web: 'Buka',
  social: 'Buka',
  address: 'Datang ke',
};

/** `Telepon 110`: what pressing does. A number is never broken over two lines. */
export function reachLabel({ channel, text }: Pick<Reachable, 'channel' | 'text'>): string {
  return `${VERBS[channel.type]} ${text}`.replaceAll(' ', isNumberChannel(channel) ? '\u00a0' : ' ');
}

/** The phone channel of a contact; throws where it has none. */
export function phoneOf(contact: ContactData): Channel {
  const phone = contact.channels.find(({ type }) => type === 'phone');
  if (!phone) throw new Error(`${contact.institution} tidak punya nomor telepon.`);
  return phone;
}

/** The first channel that can be called or written to on `today`, or else the first page that can be opened, a confirmed one before others. */
export function bestChannel(contact: Contact, today: string): Reachable | undefined {
  const open = contact.channels.map((channel) => reach(channel, today)).filter(({ href }) => href !== null);
  return (
    open.find(({ channel, usable }) => usable && channel.type !== 'web') ?? open.find(({ usable }) => usable) ?? open[0]
  );
}

/** Longest description that search engines and shared links show. */
const DESCRIPTION_LENGTH = 170;

/** The institution and its purpose for search engines and shared links, cut between two words where it is too long. */
export function contactDescription({ institution, purpose }: Pick<ContactData, 'institution' | 'purpose'>): string {
  const full = `${institution}: ${purpose}`;
  if (full.length <= DESCRIPTION_LENGTH) return full;
  // By whole characters: half of one is none.
  const [start = ''] =
    new RegExp(`^.{1,${DESCRIPTION_LENGTH - 1}}(?=\\s)|^.{${DESCRIPTION_LENGTH - 1}}`, 'su').exec(full) ?? [];
  return `${start}…`;
}

export function byInstitution(a: Contact, b: Contact): number {
  return a.institution.localeCompare(b.institution, 'id');
}

/** Nationwide numbers that never change and answer danger, the police first. */
export function urgentNumbers(contacts: readonly Contact[]): { contact: Contact; channel: Channel }[] {
  return contacts
    .filter(({ regions, needs }) => regions.length === 0 && needs.includes('bahaya'))
    .sort((a, b) => KIND_ORDER.indexOf(a.kind) - KIND_ORDER.indexOf(b.kind) || byInstitution(a, b))
    .flatMap((contact) =>
      contact.channels
        .filter(({ type, permanent }) => type === 'phone' && permanent)
        .map((channel) => ({ contact, channel })),
    );
}

/** How near a contact is to a region: its own, its province's, or the whole country's; `null` where it serves others. */
export type Level = 'own' | 'province' | 'national';

export function levelFor({ regions }: Contact, regionId: string): Level | null {
  if (regions.length === 0) return 'national';
  if (regions.includes(slugOfRegion(regionId))) return 'own';
  return regions.includes(provinceIdOf(regionId)) ? 'province' : null;
}

/** The three that matter most in any place, in this order. */
const MAIN_KINDS: readonly ContactKind[] = ['polisi', 'bawaslu', 'kpu'];
/** The nearest first. */
export const LEVELS: readonly Level[] = ['own', 'province', 'national'];

export interface MainContact {
  contact: Contact;
  level: Level;
  best: Reachable | undefined;
  /** The nearer institution that this one stands in for, because nothing of it is confirmed. */
  insteadOf?: Contact;
}

/** Contacts that serve a region with their level and best channel, the nearest first. */
function nearestFirst(contacts: readonly Contact[], regionId: string, today: string): MainContact[] {
  return LEVELS.flatMap((level) =>
    contacts
      .filter((contact) => levelFor(contact, regionId) === level)
      .sort(byInstitution)
      .map((contact) => ({ contact, level, best: bestChannel(contact, today) })),
  );
}

/** The nearest with a confirmed channel; where none has one, the highest whose page can be opened. */
function reachableOf(candidates: readonly MainContact[]): MainContact | undefined {
  return candidates.find(({ best }) => best?.usable) ?? candidates.findLast(({ best }) => best !== undefined);
}

/** Police, Bawaslu and KPU of a region, each the nearest that can be reached on `today`, with the one that it stands in for. */
export function mainContacts(contacts: readonly Contact[], regionId: string, today: string): MainContact[] {
  const all = nearestFirst(contacts, regionId, today);
  return MAIN_KINDS.flatMap((kind) => {
    const candidates = all.filter(({ contact }) => contact.kind === kind);
    const [nearest] = candidates;
    const chosen = reachableOf(candidates) ?? nearest;
    if (!nearest || !chosen) return [];
    return [chosen === nearest ? chosen : { ...chosen, insteadOf: nearest.contact }];
  });
}

/** The key of the first region that a contact serves; empty for a nationwide one. */
function homeOf({ regions: [slug] }: Contact, regions: readonly { id: string }[]): string {
  return regions.find(({ id }) => slugOfRegion(id) === slug)?.id ?? '';
}

/**
 * Whom to reach in the place of `contact`, of which nothing is confirmed on `today`: of police, Bawaslu and KPU the nearest above it,
 * of others one that answers the same need. `null` where it can be reached itself, or where nobody stands in.
 */
export function standInFor(
  contact: Contact,
  contacts: readonly Contact[],
  regions: readonly { id: string }[],
  today: string,
): MainContact | null {
  if (bestChannel(contact, today)?.usable) return null;
  const answers = ({ kind, needs }: Contact): boolean =>
    MAIN_KINDS.includes(contact.kind) ? kind === contact.kind : needs.some((need) => contact.needs.includes(need));
  const others = contacts.filter((other) => other.id !== contact.id && answers(other));
  return reachableOf(nearestFirst(others, homeOf(contact, regions), today)) ?? null;
}

/** A contact with whom to reach in its place, see `standInFor`. */
export interface ContactToReach {
  contact: Contact;
  standIn: MainContact | null;
}

/** The Bawaslu offices that take reports from everywhere: those of the provinces among `places`, and that of the country. */
export function reportTo(
  contacts: readonly Contact[],
  places: readonly { id: string }[],
  today: string,
): ContactToReach[] {
  return contacts
    .filter(({ kind, regions }) => kind === 'bawaslu' && regions.every((slug) => isProvinceSlug(slug, places)))
    .map((contact) => ({ contact, standIn: standInFor(contact, contacts, places, today) }));
}

/** Contacts of the place itself, by institution. */
export function ownContacts(contacts: readonly Contact[], regionId: string): Contact[] {
  return contacts.filter((contact) => levelFor(contact, regionId) === 'own').sort(byInstitution);
}

/** In danger the police come first. */
const KIND_ORDER: readonly ContactKind[] = ['polisi', 'darurat', 'bawaslu', 'kpu', 'pengaduan', 'hoaks'];

function unreachable(contact: Contact, today: string): 0 | 1 {
  return bestChannel(contact, today) === undefined ? 1 : 0;
}

/** Nationwide contacts that answer a need, those that can be reached on `today` first. */
export function nationalFor(contacts: readonly Contact[], need: Need, today: string): Contact[] {
  return contacts
    .filter((contact) => contact.regions.length === 0 && contact.needs.includes(need))
    .sort(
      (a, b) =>
        unreachable(a, today) - unreachable(b, today) ||
        KIND_ORDER.indexOf(a.kind) - KIND_ORDER.indexOf(b.kind) ||
        byInstitution(a, b),
    );
}
