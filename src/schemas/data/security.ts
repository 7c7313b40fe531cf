/** How the vote was kept safe, as published. */
import { z } from 'astro/zod';
import { count, day, field, orNull, partialDay, provenance, text } from './fields.ts';

export const security = z.strictObject({
  operation: field(
    orNull(
      z.strictObject({
        name: field(text, 'Nama operasi.', 'Name of the operation.'),
        start: field(orNull(day), 'Hari pertama.', 'First day.'),
        end: field(orNull(day), 'Hari terakhir.', 'Last day.'),
        days: field(orNull(count), 'Lama dalam hari, seperti diumumkan.', 'Days, as announced.'),
        ...provenance,
      }),
    ),
    'Operasi polisi.',
    'Police operation.',
  ),
  personnel: field(
    z.array(
      z.strictObject({
        what: field(text, 'Untuk apa dikerahkan.', 'What the people were deployed for.'),
        date: field(orNull(partialDay), 'Hari, bulan, atau tahun.', 'Day, month or year.'),
        rows: field(
          z.array(z.strictObject({ who: field(text, 'Siapa.', 'Who.'), value: field(count, 'Jumlah orang.', 'People.') })),
          'Rincian.',
          'The groups.',
        ),
        total: field(orNull(count), 'Jumlah seluruhnya menurut sumber.', 'Total as a source states it.'),
        pollingStations: field(orNull(count), 'TPS yang dijaga.', 'Polling stations guarded.'),
        ...provenance,
      }),
    ),
    'Personel yang dikerahkan.',
    'Deployments.',
  ),
  vulnerabilities: field(
    z.array(
      z.strictObject({
        what: field(text, 'Kerawanan.', 'The risk.'),
        pollingStations: field(orNull(count), 'TPS yang rawan.', 'Polling stations concerned.'),
        ...provenance,
      }),
    ),
    'Kerawanan yang disebut polisi atau Bawaslu.',
    'Risks named by police or Bawaslu.',
  ),
  events: field(
    z.array(
      z.strictObject({
        date: field(orNull(partialDay), 'Hari atau bulan.', 'Day or month.'),
        what: field(text, 'Apa yang terjadi.', 'What happened.'),
        who: field(orNull(text), 'Siapa.', 'Who.'),
        place: field(orNull(text), 'Di mana.', 'Where.'),
        ...provenance,
      }),
    ),
    'Kegiatan dan kejadian.',
    'Events.',
  ),
});

export type PublishedSecurity = z.infer<typeof security>;
