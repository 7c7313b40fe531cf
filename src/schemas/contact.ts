import { z } from 'astro/zod';
import { regionSlug } from './article.ts';
import { partialDate, plainDate, sourceIds, sources, text } from './fields.ts';
import { CONTACT_KINDS, NEEDS, type ContactKind, type Need } from './vocabulary.ts';

export const CHANNEL_TYPES = ['phone', 'sms', 'whatsapp', 'email', 'web', 'address', 'social'] as const;

const kinds = Object.keys(CONTACT_KINDS) as ContactKind[];
const needs = Object.keys(NEEDS) as Need[];

/** One way to reach the institution. Whether it is shown as usable is worked out from `confirmed`, not written here. */
export const channel = z.strictObject({
  type: z.enum(CHANNEL_TYPES, { error: `harus salah satu dari ${CHANNEL_TYPES.join(', ')}` }),
  /** Number, link, address or account as it is used; a web address starts with https://. */
  value: text,
  hours: text.optional(),
  /** True where using it costs nothing. */
  free: z.literal(true).optional(),
  /** True for national short codes that do not change (110, 112, 115, 119). */
  permanent: z.literal(true).optional(),
  /** Date of the newest source that states it; absent where no source is dated. */
  confirmed: partialDate.optional(),
  note: text.optional(),
  sources: sourceIds,
});

/** An institution and its public channels: never a private person's. */
export const contact = z
  .strictObject({
    institution: text,
    kind: z.enum(kinds, { error: `harus salah satu dari ${kinds.join(', ')}` }),
    /** Places that it serves, by their short keys; empty for the whole country. */
    regions: z.array(regionSlug).default([]),
    /** What to reach it for, in one or two sentences. */
    purpose: text,
    /** What to have at hand. */
    prepare: z.array(text).default([]),
    /** Needs that it answers. */
    needs: z.array(z.enum(needs, { error: `harus salah satu dari ${needs.join(', ')}` })).default([]),
    channels: z.array(channel),
    /** A remark on the institution or on what was not found. */
    note: text.optional(),
    updated: plainDate,
    sources,
  })
  .superRefine((data, ctx) => {
    data.channels.forEach((item, index) => {
      for (const id of item.sources) {
        if (!(id in data.sources))
          ctx.addIssue({ code: 'custom', path: ['channels', index, 'sources'], message: `sumber "${id}" tidak ada di daftar sources berkas ini` });
      }
      if (item.type === 'web' && !/^https?:\/\//.test(item.value)) {
        ctx.addIssue({ code: 'custom', path: ['channels', index, 'value'], message: 'alamat web harus dimulai dengan https://' });
      }
    });
  });

export type ContactData = z.infer<typeof contact>;
export type Channel = z.infer<typeof channel>;
