/** News and appeals as published. */
import { z } from 'astro/zod';
import { day, field, fileOf, orNull, page, partialDay, regionKeys, sources, text } from './fields.ts';

const common = {
  id: field(text, 'Kunci tulisan.', 'Key of the article.'),
  page,
  title: field(text, 'Judul.', 'Title.'),
  summary: field(text, 'Ringkasan satu kalimat.', 'Summary in one sentence.'),
  published: field(day, 'Hari mulai tampil di situs.', 'Day from which it is on the site.'),
  regions: regionKeys,
  text: field(
    text,
    'Isi dalam Markdown; [@s1] menunjuk ke sumber dengan kunci s1, tepat di belakang fakta yang dinyatakannya.',
    'The text as Markdown; [@s1] points to the source with key s1, right behind the fact that it states.',
  ),
  corrections: field(
    z.array(z.strictObject({ date: field(day, 'Hari.', 'Day.'), note: field(text, 'Apa yang diperbaiki.', 'What was corrected.') })),
    'Perbaikan sesudah tampil.',
    'Corrections after publication.',
  ),
  sources,
};

export const newsItem = z.strictObject({
  ...common,
  date: field(day, 'Hari peristiwa.', 'Day of the event.'),
  topic: field(text, 'Topik.', 'Topic.'),
  people: field(
    z.array(z.strictObject({ name: field(text, 'Nama.', 'Name.'), role: field(text, 'Jabatan atau peran pada hari itu.', 'Role on that day.') })),
    'Pejabat atau calon yang berbicara atau bertindak.',
    'Public officers or candidates who speak or act.',
  ),
});

export const appeal = z.strictObject({
  ...common,
  date: field(partialDay, 'Hari atau bulan imbauan.', 'Day or month of the appeal.'),
  by: field(
    z.strictObject({
      institution: field(text, 'Lembaga.', 'Institution.'),
      role: field(orNull(text), 'Jabatan.', 'Role.'),
      name: field(orNull(text), 'Nama.', 'Name.'),
    }),
    'Siapa yang mengimbau.',
    'Who asked.',
  ),
  audience: field(text, 'Siapa yang diimbau.', 'Whom they asked.'),
  place: field(orNull(text), 'Tempat imbauan disampaikan.', 'Where.'),
  topics: field(z.array(text), 'Topik.', 'Topics.'),
  actions: field(z.array(text), 'Yang bisa dilakukan warga.', 'What a citizen can do.'),
});

export const newsFile = fileOf(newsItem);
export const appealsFile = fileOf(appeal);

export type PublishedNews = z.infer<typeof newsItem>;
export type PublishedAppeal = z.infer<typeof appeal>;
