/** Institutions and their channels as published, each channel as it may be offered today. */
import { z } from 'astro/zod';
import { reach } from '../contacts/contacts.ts';
import { paths } from '../site/paths.ts';
import { provinceIdOf, slugOfRegion } from '../places/regions.ts';
import { channel, contact, type ContactData } from '../kinds/contact.ts';
import { cited, keyed } from './cited.ts';
import { column, joined, table, type Column } from './csv.ts';
import { identity, type Kind } from './kind.ts';
import { computed, insteadOf } from './meaning.ts';

const channelItem = channel.extend({
  text: computed(z.string(), 'Seperti tampil di halaman.'),
  usable: computed(
    z.boolean(),
    'false bila belum dikonfirmasi dalam 24 bulan: jangan ditampilkan sebagai nomor yang pasti aktif.',
  ),
});

const contactItem = z.object({
  ...contact.shape,
  ...identity,
  channels: insteadOf(contact.shape.channels, z.array(channelItem)),
});

type ContactItem = z.infer<typeof contactItem>;

interface ChannelRow {
  contact: ContactItem;
  /** None for a contact without any. */
  channel?: ContactItem['channels'][number];
}

const { shape } = contact;

const COLUMNS: readonly Column<ChannelRow>[] = [
  column('contact', 'Kunci kontak.', ({ contact: { id } }) => id),
  column('institution', shape.institution, ({ contact: { institution } }) => institution),
  column('kind', 'Jenis lembaga.', ({ contact: { kind } }) => kind),
  column('regions', shape.regions, ({ contact: { regions } }) => joined(regions)),
  column('purpose', 'Untuk apa.', ({ contact: { purpose } }) => purpose),
  column('prepare', shape.prepare, ({ contact: { prepare } }) => joined(prepare)),
  column('needs', 'Kebutuhan yang dijawab.', ({ contact: { needs } }) => joined(needs)),
  column('type', channelItem.shape.type, ({ channel: item }) => item?.type),
  column('text', 'Nomor atau alamat seperti di halaman.', ({ channel: item }) => item?.text),
  column('hours', channelItem.shape.hours, ({ channel: item }) => item?.hours),
  column('free', channelItem.shape.free, ({ channel: item }) => item?.free),
  column('permanent', channelItem.shape.permanent, ({ channel: item }) => item && item.permanent === true),
  column('confirmed', channelItem.shape.confirmed, ({ channel: item }) => item?.confirmed),
  column('usable', channelItem.shape.usable, ({ channel: item }) => item?.usable),
  column('channelNote', 'Catatan saluran.', ({ channel: item }) => item?.note),
  column('note', 'Catatan lembaga.', ({ contact: { note } }) => note),
  column('sources', 'Sumber saluran ini.', ({ contact: { sources }, channel: item }) =>
    item ? cited(item.sources, sources) : keyed(sources),
  ),
  column('page', identity.page, ({ contact: { page } }) => page),
];

export const contacts: Kind<ContactData, ContactItem> = {
  name: 'contacts',
  collection: 'contacts',
  title: 'Kontak',
  text: 'Lembaga dan saluran resminya, dan apakah sudah dikonfirmasi dalam 24 bulan terakhir.',
  item: contactItem,
  publish: ({ id, data }, { today, addressOf }) => ({
    ...data,
    page: addressOf(paths.contact(id)),
    channels: data.channels.map((item) => {
      const { text, usable } = reach(item, today);
      return { ...item, text, usable };
    }),
  }),
  concerns: ({ regions }, id) =>
    regions.length === 0 || regions.includes(slugOfRegion(id)) || regions.includes(provinceIdOf(id)),
  table: table('satu saluran', COLUMNS, (item) =>
    item.channels.length > 0 ? item.channels.map((each) => ({ contact: item, channel: each })) : [{ contact: item }],
  ),
};
