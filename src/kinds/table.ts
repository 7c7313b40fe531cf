import { z } from 'astro/zod';
import { count, provenance, text } from './fields.ts';

/** Counts that a source sets out by row and column. */
export const table = z
  .strictObject({
    title: text.describe('Judul tabel.'),
    /** Headings of the number columns. */
    columns: z.array(text).min(1).describe('Judul setiap kolom angka.'),
    /** Set where all columns count the same thing: they are then drawn on one scale, row by row. */
    unit: text
      .describe('Yang dihitung, bila sama di semua kolom, misalnya TPS. Semua angka lalu digambar dengan satu skala.')
      .optional(),
    rows: z
      .array(
        z.strictObject({
          name: text.describe('Nama baris.'),
          values: z.array(count).min(1).describe('Angka baris ini, satu untuk setiap kolom.'),
        }),
      )
      .min(1)
      .describe('Baris tabel.'),
    ...provenance,
  })
  .refine((t) => t.rows.every((row) => row.values.length === t.columns.length), {
    message: 'setiap baris perlu angka sebanyak judul kolom',
    path: ['rows'],
  });

export type CountTable = z.infer<typeof table>;
