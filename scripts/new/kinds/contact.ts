import { paths } from '../../../src/lib/paths.ts';
import { parsePhone } from '../../../src/lib/phone.ts';
import { text } from '../../../src/schemas/fields.ts';
import type { CHANNEL_TYPES } from '../../../src/schemas/contact.ts';
import { CONTACT_KINDS } from '../../../src/schemas/vocabulary.ts';
import { choiceQuestion, nameQuestion, regionsField, regionsQuestion } from '../article-questions.ts';
import type { Kind } from '../kind.ts';
import { answersTo, answerTo, readBy, type Reading } from '../question.ts';
import { sourceKeys, sourcesField, type NewSource } from '../source.ts';

type ChannelType = (typeof CHANNEL_TYPES)[number];

/** Words in which editors name a way to reach an institution. */
const CHANNEL_WORDS: Record<string, ChannelType> = {
  telepon: 'phone',
  sms: 'sms',
  wa: 'whatsapp',
  surel: 'email',
  situs: 'web',
  alamat: 'address',
  medsos: 'social',
};
const NUMBERS: readonly ChannelType[] = ['phone', 'sms', 'whatsapp'];

/** Reads `telepon=110`. */
function readChannel(typed: string): Reading {
  const [word = '', ...rest] = typed.split('=');
  const value = rest.join('=').trim();
  const type = CHANNEL_WORDS[word.trim().toLowerCase()];
  if (!type || value === '') return { problem: `tulis seperti telepon=110. Jenisnya: ${Object.keys(CHANNEL_WORDS).join(', ')}` };
  if (NUMBERS.includes(type) && !parsePhone(value))
    return { problem: `"${value}" bukan nomor Indonesia; tulis kode pendek seperti 110 atau nomor seperti 08115445110` };
  if (type === 'web' && !/^https?:\/\//.test(value)) return { problem: 'alamat web harus dimulai dengan https://' };
  return { value: `${word.trim().toLowerCase()}=${value}` };
}

/** The newest day that a source names; undefined where none has a date. */
function newestDate(sources: readonly NewSource[]): string | undefined {
  return sources
    .flatMap(({ date }) => date ?? [])
    .sort()
    .at(-1);
}

/** A channel as the file has it: every source states it, the newest of them confirms it. */
function channelOf(answer: string, sources: readonly NewSource[]): Record<string, unknown> {
  const cut = answer.indexOf('=');
  const confirmed = newestDate(sources);
  return { type: CHANNEL_WORDS[answer.slice(0, cut)], value: answer.slice(cut + 1), ...(confirmed && { confirmed }), sources: sourceKeys(sources) };
}

export const contact: Kind = {
  name: 'kontak',
  label: 'Kontak lembaga',
  collection: 'contacts',
  questions: [
    { flag: 'lembaga', ask: 'Nama resmi lembaga', required: true, read: readBy(text) },
    choiceQuestion({ flag: 'jenis-lembaga', ask: 'Jenis lembaga', required: true }, CONTACT_KINDS),
    { ...regionsQuestion, ask: 'Wilayah yang dilayani (kosongkan bila seluruh Indonesia)', required: false },
    { flag: 'keperluan', ask: 'Untuk apa lembaga ini dihubungi', required: true, read: readBy(text) },
    {
      flag: 'saluran',
      ask: 'Saluran resmi',
      hint: `misalnya telepon=110 atau situs=https://…; jenisnya ${Object.keys(CHANNEL_WORDS).join(', ')}`,
      required: true,
      many: true,
      read: readChannel,
    },
    nameQuestion,
  ],
  plan: (answers, sources, { today }) => {
    const id = answerTo(answers, 'nama');
    return {
      file: `contacts/${id}.md`,
      url: paths.contact(id),
      data: {
        institution: answerTo(answers, 'lembaga'),
        kind: answerTo(answers, 'jenis-lembaga'),
        regions: regionsField(answers),
        purpose: answerTo(answers, 'keperluan'),
        channels: answersTo(answers, 'saluran').map((answer) => channelOf(answer, sources)),
        updated: today,
        sources: sourcesField(sources),
      },
      body: '',
      notes: ['Periksa apakah setiap sumber memang memuat setiap saluran; hapus kode sumber yang tidak memuatnya.'],
    };
  },
};
