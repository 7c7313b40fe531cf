import { z } from 'astro/zod';
import { paths } from '../site/paths.ts';
import { regionSlug } from './article.ts';
import { partialDate, plainDate, sourceIds, sources, text, webAddress } from './fields.ts';
import { REGIONS, type Reading } from './form.ts';
import { defineKind } from './kind.ts';
import { CONTACT_KINDS, NEEDS, type ContactKind, type Need } from './vocabulary.ts';

export const CHANNEL_TYPES = ['phone', 'sms', 'whatsapp', 'email', 'web', 'address', 'social'] as const;

const kinds = Object.keys(CONTACT_KINDS) as ContactKind[];
const needs = Object.keys(NEEDS) as Need[];

/** One way to reach the institution. Whether it is shown as usable is worked out from `confirmed`, not written here. */
export const channel = z.strictObject({
  type: z
    .enum(CHANNEL_TYPES, { error: `harus salah satu dari ${CHANNEL_TYPES.join(', ')}` })
    .describe(
      'Jenis saluran: phone (telepon), sms, whatsapp, email (surel), web (situs), address (alamat), atau social (media sosial).',
    ),
  /** Number, link, address or account as it is used; a web address starts with https://. */
  value: text.describe(
    'Nomor, alamat, tautan, atau nama akun. Nomor ditulis di antara tanda kutip; tautan dimulai dengan https://.',
  ),
  hours: text.describe('Jam layanan, misalnya Senin sampai Jumat, 08.00–16.00 WITA.').optional(),
  /** True where using it costs nothing. */
  free: z.literal(true).describe('true bila gratis dipakai. Jangan ditulis bila tidak diketahui.').optional(),
  /** True for national short codes that do not change (110, 112, 115, 119). */
  permanent: z
    .literal(true)
    .describe('true untuk nomor pendek nasional yang tidak berubah: 110, 112, 115, 119.')
    .optional(),
  /** Date of the newest source that states it; absent where no source is dated. */
  confirmed: partialDate
    .describe('Tanggal sumber terbaru yang memuat saluran ini. Jangan ditulis bila sumbernya tidak bertanggal.')
    .optional(),
  note: text.describe('Catatan tentang saluran ini, dalam satu kalimat.').optional(),
  sources: sourceIds.describe('Kode sumber yang memuat saluran ini, misalnya [k1].'),
});

/** What is wrong with an address that pressing the channel would open; `null` where nothing is. */
function addressSentence({ type, value }: z.infer<typeof channel>): string | null {
  if (type === 'email')
    return z.email().safeParse(value).success ? null : 'alamat surel keliru; tulis seperti nama@lembaga.go.id';
  if (type === 'web' && !/^https?:\/\//.test(value)) return 'alamat web harus dimulai dengan https://';
  if (type !== 'web' && !(type === 'social' && value.includes(':'))) return null;
  return webAddress.safeParse(value).error?.issues[0]?.message ?? null;
}

/** An institution and its public channels: never a private person's. */
export const contact = z
  .strictObject({
    institution: text.describe('Nama resmi lembaga.'),
    kind: z
      .enum(kinds, { error: `harus salah satu dari ${kinds.join(', ')}` })
      .describe('Jenis lembaga; pilih satu dari daftar.'),
    /** Places that it serves, by their short keys; empty for the whole country. */
    regions: z
      .array(regionSlug)
      .describe(
        'Wilayah yang dilayani, dengan nama pendek, misalnya [paser]. Tulis [] bila melayani seluruh Indonesia.',
      )
      .default([]),
    /** What to reach it for, in one or two sentences. */
    purpose: text.describe('Untuk apa lembaga ini dihubungi, dalam satu atau dua kalimat.'),
    /** What to have at hand. */
    prepare: z.array(text).describe('Yang perlu disiapkan warga sebelum menghubungi.').default([]),
    /** Needs that it answers. */
    needs: z
      .array(z.enum(needs, { error: `harus salah satu dari ${needs.join(', ')}` }))
      .describe('Kebutuhan warga yang dijawab lembaga ini; pilih dari daftar.')
      .default([]),
    channels: z.array(channel).describe('Saluran resmi lembaga. Jangan menulis nomor pribadi.'),
    /** A remark on the institution or on what was not found. */
    note: text.describe('Catatan tentang lembaga, atau tentang apa yang belum ditemukan.').optional(),
    updated: plainDate.describe('Hari terakhir berkas ini diubah.'),
    sources,
  })
  .superRefine((data, ctx) => {
    data.channels.forEach((item, index) => {
      for (const id of item.sources) {
        if (!(id in data.sources))
          ctx.addIssue({
            code: 'custom',
            path: ['channels', index, 'sources'],
            message: `sumber "${id}" tidak ada di daftar sources berkas ini`,
          });
      }
      const message = addressSentence(item);
      if (message !== null) ctx.addIssue({ code: 'custom', path: ['channels', index, 'value'], message });
    });
  });

export type ContactData = z.infer<typeof contact>;
export type Channel = z.infer<typeof channel>;

/** Words in which editors name a way to reach an institution. */
const CHANNELS: Record<string, string> = {
  ...{ telepon: 'phone', sms: 'sms', wa: 'whatsapp', surel: 'email' },
  ...{ situs: 'web', alamat: 'address', medsos: 'social' },
};
const CHANNEL_WORDS = Object.keys(CHANNELS).join(', ');

/** Reads `telepon=110`. */
function parseChannel(typed: string, isPhone: (number: string) => boolean): Reading {
  const [word = '', ...rest] = typed.split('=');
  const [type, value] = [CHANNELS[word.trim().toLowerCase()], rest.join('=').trim()];
  if (type === undefined || value === '') return { problem: `tulis seperti telepon=110. Jenisnya: ${CHANNEL_WORDS}` };
  if (type === 'web' && !/^https?:\/\//.test(value)) return { problem: 'alamat web harus dimulai dengan https://' };
  if (!['phone', 'sms', 'whatsapp'].includes(type) || isPhone(value)) return { value: { type, value } };
  return { problem: `"${value}" bukan nomor Indonesia; tulis kode pendek seperti 110 atau nomor seperti 08115445110` };
}

export const contactKind = defineKind({
  name: 'contacts',
  glob: 'contacts/*.md',
  matches: /^contacts\/[a-z0-9-]+\.md$/,
  example: 'contacts/polres-paser.md',
  schema: contact,
  label: 'Kontak',
  list: paths.contacts(),
  page: paths.contact,
  menu: { text: 'Kontak', bar: 'everywhere' },
  form: {
    name: 'kontak',
    label: 'Kontak lembaga',
    asks: {
      institution: { flag: 'lembaga', ask: 'Nama resmi lembaga' },
      kind: { flag: 'jenis-lembaga', ask: 'Jenis lembaga', words: CONTACT_KINDS },
      regions: { ...REGIONS, ask: 'Wilayah yang dilayani (kosongkan bila seluruh Indonesia)' },
      purpose: { flag: 'keperluan', ask: 'Untuk apa lembaga ini dihubungi' },
      channels: {
        flag: 'saluran',
        ask: 'Saluran resmi',
        hint: `misalnya telepon=110 atau situs=https://…; jenisnya ${CHANNEL_WORDS}`,
        parse: parseChannel,
      },
    },
    namedAfter: 'institution',
    // Every source states every channel, and the newest of them confirms it.
    further: ({ answers: { regions = [], channels }, sources: given, today }) => {
      const days = given.flatMap(({ date }) => date ?? []).sort();
      const origin = {
        ...(days.length > 0 && { confirmed: days.at(-1) }),
        sources: given.map((_, index) => `k${index + 1}`),
      };
      return { regions, channels: (channels as object[]).map((each) => ({ ...each, ...origin })), updated: today };
    },
    notes: () => ['Periksa apakah setiap sumber memang memuat setiap saluran; hapus kode sumber yang tidak memuatnya.'],
  },
  snippet: { prefix: 'kontak', description: 'Berkas kontak lembaga' },
});
