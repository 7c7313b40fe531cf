/** How names are written on the site: one spelling for each person, the other spellings that people search for, and names that are no person's. */
import { z } from 'astro/zod';
import { plainDate, sourceIds, sources, text } from './fields.ts';
import { defineKind } from './kind.ts';

/** Holders of public office and candidates, in that role only. */
const registered = z.strictObject({
  /** As on the ballot of KPU, or else as the sources have it. */
  name: text.describe('Nama tanpa gelar. Nama calon ditulis seperti di surat suara KPU.'),
  /** Other spellings: the search knows them, and no page prints them. */
  aliases: z.array(text).describe('Ejaan lain yang dicari orang. Halaman tidak boleh memakainya.').default([]),
  /** What the person stood for or holds. */
  roles: z.array(text).min(1).describe('Jabatan orang itu, atau jabatan yang ia calonkan.').optional(),
  sources: sourceIds.describe('Kode sumber yang memuat nama ini, misalnya [k1].'),
});

/** `content/names.yaml` */
export const names = z
  .strictObject({
    /** Day on which the content of this file last changed. */
    updated: plainDate.describe('Hari terakhir berkas ini diubah.'),
    people: z.array(registered).describe('Pejabat dan calon.').default([]),
    /** Buildings, hamlets, operations: what would be taken for the name of a person. */
    others: z.array(text).describe('Nama yang bukan nama orang, misalnya nama hotel atau dusun.').default([]),
    sources,
  })
  .superRefine(({ people, sources: listed }, { addIssue }) => {
    const refuse = (path: (string | number)[], message: string): void => {
      addIssue({ code: 'custom', path: ['people', ...path], message });
    };
    const owners = new Map<string, string>();
    people.forEach(({ name, aliases, sources: ids }, index) => {
      for (const spelling of [name, ...aliases]) {
        const owner = owners.get(spelling);
        if (owner !== undefined) refuse([index], `"${spelling}" sudah ditulis untuk ${owner}; hapus salah satu`);
        owners.set(spelling, name);
      }
      for (const id of ids.filter((each) => !Object.hasOwn(listed, each)))
        refuse([index, 'sources'], `sumber "${id}" tidak ada di daftar sources berkas ini`);
    });
  });

export type NamesData = z.infer<typeof names>;

export const namesKind = defineKind({
  name: 'names',
  glob: 'names.yaml',
  matches: /^names\.yaml$/,
  schema: names,
});
