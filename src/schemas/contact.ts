import { z } from 'astro/zod';
import { plainDate, sourceIds, sources, text } from './fields.ts';

/** A public channel of an institution: never a private person's. */
export const contact = z
  .strictObject({
    /** Institution that answers. */
    institution: text,
    /** Short code or number as it is dialled. */
    phone: z.string({ error: 'nomor telepon ditulis di antara tanda kutip, misalnya "110"' }).regex(/^\d{3,13}$/, 'nomor telepon hanya memakai angka'),
    /** When it is answered. */
    hours: text,
    /** True where the call costs nothing. */
    free: z.boolean({ error: 'harus true atau false' }),
    /** What to call it for. */
    purpose: text,
    /** Day of the newest source that confirms it. */
    confirmed: plainDate,
    /** Keys of the sources that state the number. */
    statedBy: sourceIds,
    sources,
  })
  .superRefine((data, ctx) => {
    for (const id of data.statedBy) {
      if (!(id in data.sources)) ctx.addIssue({ code: 'custom', path: ['statedBy'], message: `sumber "${id}" tidak ada di daftar sources berkas ini` });
    }
  });

export type ContactData = z.infer<typeof contact>;
