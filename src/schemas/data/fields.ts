/**
 * The small types of the published data. They are a contract with whoever uses it and stand apart from the schemas of `content/`, so
 * that a change of what editors write changes nothing of what is published. Each field says what it is in Indonesian
 * (`description`) and in English (`$comment`, the one key for a second language that every validator accepts).
 */
import { z } from 'astro/zod';

/** Goes up where a published field is renamed, dropped or changes its meaning; new fields leave it as it is. */
export const DATA_VERSION = 1;

export function field<S extends z.ZodType>(schema: S, indonesian: string, english: string): S {
  return schema.meta({ description: indonesian, $comment: english });
}

export const text = z.string().min(1);
export const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
export const partialDay = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/);
export const count = z.int().nonnegative();
export const percent = z.number().min(0).max(100);
export const share = z.number().min(0).max(1);

/** What is not known is `null`: never 0, never left out. */
export function orNull<S extends z.ZodType>(schema: S): z.ZodNullable<S> {
  return schema.nullable();
}

export const sourceKeys = field(
  z.array(text).min(1),
  'Kunci sumber yang menyatakan fakta ini; artinya ada di sources pada rekaman yang sama.',
  'Keys of the sources that state this fact; see sources of the same record.',
);

/** What goes with every fact. */
export const provenance = {
  note: field(orNull(text), 'Catatan yang perlu dibaca bersama fakta ini.', 'A remark needed to read the fact right.'),
  disagreement: field(
    orNull(text),
    'Id di disagreements bila sumber berbeda tentang fakta ini.',
    'Id in disagreements where sources state different things about this fact.',
  ),
  sources: sourceKeys,
};

export const figure = z.strictObject({ value: field(count, 'Angkanya.', 'The figure.'), ...provenance });

export const source = z.strictObject({
  publisher: field(text, 'Siapa yang menerbitkan sumber.', 'Who published the source.'),
  title: field(text, 'Judul halaman atau dokumen.', 'Title of the page or document.'),
  url: field(orNull(z.url()), 'Tautan; null bila tidak diketahui.', 'Link; null where none is known.'),
  date: field(orNull(partialDay), 'Tanggal terbit: hari, bulan, atau tahun.', 'Day, month or year of publication.'),
  language: field(
    orNull(z.literal('en')),
    'en bila judulnya berbahasa Inggris; null bila berbahasa Indonesia.',
    'en for a title in English; null for one in Indonesian.',
  ),
});

export const sources = field(z.record(text, source), 'Semua sumber rekaman ini, menurut kuncinya.', 'All sources of this record by their key.');

export const page = field(z.url(), 'Halaman situs untuk rekaman ini.', 'Page of the site for this record.');
export const updated = field(day, 'Hari terakhir rekaman diubah.', 'Day of the last change of the record.');
export const regionKeys = field(
  z.array(text),
  'Kunci pendek wilayah, misalnya balikpapan atau kalimantan-timur.',
  'Short keys of places, such as balikpapan or kalimantan-timur.',
);

/** What stands at the head of every JSON file. */
export const head = {
  $schema: field(z.url(), 'Alamat skema berkas ini.', 'Address of the schema of this file.'),
  version: field(z.literal(DATA_VERSION), 'Versi bentuk data.', 'Version of the shape of the data.'),
  asOf: field(day, 'Keadaan per hari ini menurut Waktu Indonesia Tengah (WITA).', 'The day in Central Indonesia Time that the data speaks of.'),
  licence: field(
    z.strictObject({
      facts: field(z.literal('CC0-1.0'), 'Lisensi fakta: angka, nama, tanggal.', 'Licence of facts: figures, names, dates.'),
      words: field(
        z.literal('CC-BY-4.0'),
        'Lisensi kalimat buatan situs ini: judul, ringkasan, isi, catatan.',
        'Licence of sentences of this site: titles, summaries, texts, notes.',
      ),
      attribution: field(text, 'Nama yang disebut saat kalimat situs ini dipakai.', 'Name to give where sentences of this site are used.'),
    }),
    'Lisensi. Judul sumber tetap milik penerbitnya.',
    'Licences. Titles of sources remain those of their publishers.',
  ),
};

/** A file that holds a list of records. */
export function fileOf<S extends z.ZodType>(item: S) {
  return z.strictObject({ ...head, items: field(z.array(item), 'Semua rekaman.', 'All records.') });
}
