/** An institution and its channels, as published. */
import { z } from 'astro/zod';
import { field, fileOf, orNull, page, partialDay, regionKeys, sourceKeys, sources, text, updated } from './fields.ts';

export const contact = z.strictObject({
  id: field(text, 'Kunci kontak.', 'Key of the contact.'),
  page,
  updated,
  institution: field(text, 'Nama lembaga.', 'Name of the institution.'),
  kind: field(z.enum(['polisi', 'bawaslu', 'kpu', 'darurat', 'pengaduan', 'hoaks']), 'Jenis lembaga.', 'Kind of institution.'),
  regions: field(regionKeys, 'Wilayah yang dilayani; kosong berarti seluruh Indonesia.', 'Places served; empty for the whole country.'),
  purpose: field(text, 'Untuk apa dihubungi.', 'What to reach it for.'),
  prepare: field(z.array(text), 'Yang perlu disiapkan.', 'What to have at hand.'),
  needs: field(z.array(text), 'Kebutuhan warga yang dijawab.', 'Needs that it answers.'),
  channels: field(
    z.array(
      z.strictObject({
        type: field(z.enum(['phone', 'sms', 'whatsapp', 'email', 'web', 'address', 'social']), 'Jenis saluran.', 'Kind of channel.'),
        value: field(text, 'Seperti ditulis di sumber.', 'As it is used.'),
        text: field(text, 'Seperti tampil di halaman.', 'As the page shows it.'),
        hours: field(orNull(text), 'Jam layanan.', 'Hours.'),
        free: field(orNull(z.literal(true)), 'true bila gratis; null bila tidak diketahui.', 'true where it costs nothing; null where unknown.'),
        permanent: field(z.boolean(), 'true untuk nomor pendek nasional yang tetap.', 'true for national short codes that do not change.'),
        confirmed: field(orNull(partialDay), 'Tanggal sumber terbaru yang memuatnya.', 'Date of the newest source that states it.'),
        usable: field(
          z.boolean(),
          'false bila belum dikonfirmasi dalam 24 bulan: jangan ditampilkan sebagai nomor yang pasti aktif.',
          'false where not confirmed within 24 months: do not show it as a working number.',
        ),
        note: field(orNull(text), 'Catatan.', 'Remark.'),
        sources: sourceKeys,
      }),
    ),
    'Saluran resmi.',
    'Public channels.',
  ),
  note: field(orNull(text), 'Catatan tentang lembaga, atau apa yang belum ditemukan.', 'Remark on the institution, or what was not found.'),
  sources,
});

export const contactsFile = fileOf(contact);

export type PublishedContact = z.infer<typeof contact>;
