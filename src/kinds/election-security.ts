/** How the vote was kept safe: forces, risks and events, each with its sources. */
import { z } from 'astro/zod';
import { count, partialDate, place, plainDate, provenance, text } from './fields.ts';

/** The police operation. */
export const operation = z.strictObject({
  name: text.describe('Nama operasi polisi.'),
  start: plainDate.describe('Hari pertama operasi.').optional(),
  end: plainDate.describe('Hari terakhir operasi.').optional(),
  /** Days that the police announced. */
  days: count.describe('Lama operasi dalam hari, seperti diumumkan polisi.').optional(),
  ...provenance,
});

/** A deployment: how many of whom, for what, when. */
export const personnel = z.strictObject({
  /** What the people were deployed for. */
  what: text.describe('Untuk apa personel dikerahkan.'),
  date: partialDate.describe('Hari, bulan, atau tahun pengerahan.').optional(),
  rows: z
    .array(
      z.strictObject({
        who: text.describe('Siapa yang dikerahkan, misalnya Polri.'),
        value: count.describe('Jumlah orangnya, ditulis tanpa titik.'),
      }),
    )
    .min(1, 'perlu paling sedikit satu baris')
    .describe('Rincian personel, satu baris untuk satu kelompok.'),
  /** Total as a source states it; held against the rows. */
  total: count.describe('Jumlah seluruhnya seperti disebut sumber.').optional(),
  /** Polling stations that they guarded. */
  pollingStations: count.describe('Jumlah TPS yang dijaga.').optional(),
  ...provenance,
});

/** A risk that police or Bawaslu named. */
export const vulnerability = z.strictObject({
  what: text.describe('Kerawanan yang disebut polisi atau Bawaslu.'),
  /** Polling stations concerned, where counted. */
  pollingStations: count.describe('Jumlah TPS yang rawan, bila dihitung.').optional(),
  ...provenance,
});

/** Something that was done or happened around the vote. */
export const securityEvent = z.strictObject({
  /** Day or month; absent where only "before voting day" is known, which `what` then says. */
  date: partialDate.describe('Hari atau bulan kejadian. Jangan ditulis bila tidak diketahui.').optional(),
  what: text.describe('Apa yang dilakukan atau terjadi.'),
  who: text.describe('Siapa yang melakukannya.').optional(),
  place: place.describe('Tempat kejadian.').optional(),
  ...provenance,
});

export const security = z.strictObject({
  operation: operation.describe('Operasi polisi untuk mengamankan pemilihan.').optional(),
  personnel: z.array(personnel).describe('Personel yang dikerahkan.').default([]),
  vulnerabilities: z.array(vulnerability).describe('Kerawanan yang dipetakan.').default([]),
  events: z.array(securityEvent).describe('Kegiatan dan kejadian seputar pengamanan.').default([]),
});

export type Security = z.infer<typeof security>;
