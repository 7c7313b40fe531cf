import { z } from 'astro/zod';
import { paths } from '../site/paths.ts';
import { articleFields } from './article.ts';
import { ARTICLE, LAST_ASKS, TITLE } from './article-form.ts';
import { partialDate, place, text } from './fields.ts';
import { REGIONS, type Draft } from './form.ts';
import { defineKind } from './kind.ts';
import { ADDRESSEES, APPEAL_TOPICS, type Addressee, type AppealTopic } from './vocabulary.ts';

const topics = Object.keys(APPEAL_TOPICS) as AppealTopic[];
const addressees = Object.keys(ADDRESSEES) as Addressee[];
const CITIZENS = 'warga';

/** What an appeal to `addressee` has to say: `actions` where it was to citizens, `asked` where it was to others. */
const toCitizens = (addressee: readonly string[]): boolean => addressee.includes(CITIZENS);
const toOthers = (addressee: readonly string[]): boolean => addressee.some((word) => word !== CITIZENS);

/** What an institution asked of people. The body says what exactly, as of its day, and cites its sources as `[@a1]`. */
export const appeal = z
  .strictObject({
    ...articleFields,
    /** Day or month of the appeal. */
    date: partialDate.describe('Hari atau bulan imbauan disampaikan: 2024-11-27 atau 2024-11.'),
    /** Who asked. */
    by: z
      .strictObject({
        institution: text.describe('Nama lembaga yang mengimbau.'),
        role: text.describe('Jabatan orang yang menyampaikan.').optional(),
        name: text.describe('Nama orang yang menyampaikan.').optional(),
      })
      .describe('Siapa yang mengimbau.'),
    /** Whom they asked, in the words of the appeal. */
    audience: text.describe('Siapa yang diimbau, misalnya Warga Paser.'),
    /** Of what sort those are: what was asked of police or candidates is no advice to citizens. */
    addressee: z
      .array(z.enum(addressees, { error: `harus salah satu dari ${addressees.join(', ')}` }))
      .min(1, 'perlu paling sedikit satu')
      .refine((all) => new Set(all).size === all.length, 'ada yang ditulis dua kali')
      .describe(
        'Kepada siapa imbauan ini; pilih satu atau lebih dari daftar. Tidak perlu ditulis bila kepada warga saja.',
      )
      .default([CITIZENS]),
    place: place.describe('Tempat imbauan disampaikan.').optional(),
    topics: z
      .array(z.enum(topics, { error: `topik harus salah satu dari ${topics.join(', ')}` }))
      .min(1, 'perlu paling sedikit satu topik')
      .describe('Topik imbauan; pilih satu atau lebih dari daftar.'),
    /** What a citizen can do, each a short sentence that starts with a verb. */
    actions: z
      .array(text)
      .describe('Yang bisa dilakukan warga. Setiap baris satu kalimat yang dimulai dengan kata kerja.')
      .default([]),
    /** What was asked of the other addressees, likewise. */
    asked: z
      .array(text)
      .describe('Yang diminta dari selain warga. Setiap baris satu kalimat yang dimulai dengan kata kerja.')
      .default([]),
  })
  .refine(({ regions }) => regions.length > 0, { message: 'perlu paling sedikit satu wilayah', path: ['regions'] })
  .superRefine(({ addressee, actions, asked }, { addIssue }) => {
    const fits = (field: string, lines: readonly string[], isDue: boolean, missing: string, foreign: string): void => {
      if (lines.length > 0 !== isDue) addIssue({ code: 'custom', path: [field], message: isDue ? missing : foreign });
    };
    fits(
      'actions',
      actions,
      toCitizens(addressee),
      'perlu paling sedikit satu hal yang bisa dilakukan warga',
      'imbauan ini bukan kepada warga; pindahkan isinya ke asked, atau tambahkan warga di addressee',
    );
    fits(
      'asked',
      asked,
      toOthers(addressee),
      'perlu paling sedikit satu hal yang diminta dari mereka yang tertulis di addressee',
      'imbauan ini kepada warga saja; pindahkan isinya ke actions, atau tulis di addressee kepada siapa lagi imbauan ini',
    );
  });

export type AppealData = z.infer<typeof appeal>;

const answered = ({ answers }: Draft): string[] => (answers.addressee ?? [CITIZENS]) as string[];

export const appealKind = defineKind({
  name: 'appeals',
  glob: 'appeals/*.md',
  matches: /^appeals\/[a-z0-9-]+\.md$/,
  example: 'appeals/judul-singkat.md',
  schema: appeal,
  isArticle: true,
  label: 'Imbauan',
  list: paths.appeals(),
  page: paths.appeal,
  menu: { text: 'Imbauan' },
  openData: 'Apa yang diminta lembaga dari warga, petugas, calon, dan pihak lain.',
  form: {
    ...ARTICLE,
    name: 'imbauan',
    label: 'Imbauan',
    asks: {
      title: TITLE,
      date: { flag: 'tanggal', ask: 'Tanggal imbauan', hint: '2024-11-27, 2024-11, atau 2024' },
      regions: REGIONS,
      topics: { flag: 'topik', ask: 'Topik', words: APPEAL_TOPICS },
      'by.institution': { flag: 'lembaga', ask: 'Lembaga yang mengimbau' },
      'by.role': { flag: 'jabatan', ask: 'Jabatan orang yang menyampaikan' },
      'by.name': { flag: 'orang', ask: 'Nama orang yang menyampaikan' },
      audience: { flag: 'sasaran', ask: 'Siapa yang diimbau', hint: 'misalnya Warga Paser' },
      addressee: { flag: 'kepada', ask: 'Termasuk siapa saja mereka (kosongkan bila warga saja)', words: ADDRESSEES },
      actions: {
        flag: 'ajakan',
        ask: 'Yang bisa dilakukan warga',
        hint: 'satu kalimat yang dimulai dengan kata kerja',
        due: (draft) => toCitizens(answered(draft)),
      },
      asked: {
        flag: 'permintaan',
        ask: 'Yang diminta dari selain warga',
        hint: 'satu kalimat yang dimulai dengan kata kerja',
        due: (draft) => toOthers(answered(draft)),
      },
      ...LAST_ASKS,
    },
    body: 'isi imbauan',
  },
  snippet: { prefix: 'imbauan', description: 'Berkas imbauan' },
});
