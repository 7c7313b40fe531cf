/** Questions that articles of every kind share. */
import type { Content } from '../../src/check/reader/entries.ts';
import { closest } from '../../src/lib/closest.ts';
import { slugOf } from '../../src/lib/paths.ts';
import { SUMMARY_TO_WRITE } from '../../src/lib/placeholders.ts';
import { slugOfRegion } from '../../src/lib/regions.ts';
import { articleFields } from '../../src/schemas/article.ts';
import { plainDate } from '../../src/schemas/fields.ts';
import { answersTo, answerTo, readBy, type Answers, type Question } from './question.ts';
import { sourcesField, type NewSource } from './source.ts';

const LONGEST_NAME = 60;

/** A short name for a file, cut between words. */
export function shortName(title: string): string {
  const slug = slugOf(title.normalize('NFD').replace(/\p{M}/gu, ''));
  return slug.length <= LONGEST_NAME ? slug : slug.slice(0, slug.lastIndexOf('-', LONGEST_NAME));
}

/** The title, which no other file of the collection has. */
export function titleQuestion(collection: 'news' | 'appeals' | 'security' | 'guides'): Question {
  const entriesOf = (content: Content): { file: string; data: { title: string } }[] => content[collection];
  return {
    flag: 'judul',
    ask: 'Judul',
    required: true,
    read: (text, answers, context) => {
      const reading = readBy(articleFields.title)(text, answers, context);
      if ('problem' in reading) return reading;
      if (shortName(reading.value) === '') return { problem: 'judul perlu huruf atau angka' };
      const same = entriesOf(context.content).find(({ data }) => data.title.toLowerCase() === reading.value.toLowerCase());
      return same ? { problem: `judul ini sudah dipakai ${same.file}; tulis judul lain` } : reading;
    },
  };
}

/** Regions, kept by their full key until the file is planned. */
export const regionsQuestion: Question = {
  flag: 'wilayah',
  ask: 'Wilayah',
  hint: 'misalnya paser atau kukar',
  required: true,
  many: true,
  choices: (typed, { places }) => places.choices(typed),
  read: (text, _, { places }) => places.read(text),
};

/** A question with a closed list of answers, each with the name that readers see. */
export function choiceQuestion(question: Pick<Question, 'flag' | 'ask' | 'many' | 'required'>, words: Readonly<Record<string, string>>): Question {
  const all = Object.entries(words).map(([value, name]) => ({ value, name: `${name} (${value})` }));
  return {
    ...question,
    hint: Object.keys(words).join(', '),
    choices: (typed) => all.filter(({ name }) => name.toLowerCase().includes(typed.trim().toLowerCase())),
    read: (text) => {
      const typed = text.trim().toLowerCase();
      const exact = Object.entries(words).find(([value, name]) => value === typed || name.toLowerCase() === typed);
      if (exact) return { value: exact[0] };
      const guess = closest(typed, Object.keys(words));
      return { problem: `"${text}" tidak ada di daftar.${guess ? ` Maksud Anda "${guess}"?` : ''} Pilihannya: ${Object.keys(words).join(', ')}` };
    },
  };
}

/** The day of publication, never before the day of the event. */
export const publishedQuestion: Question = {
  flag: 'terbit',
  ask: 'Tanggal terbit di situs',
  required: false,
  fallback: (_, { today }) => today,
  read: (text, answers, context) => {
    const reading = readBy(plainDate)(text, answers, context);
    const event = answerTo(answers, 'tanggal');
    return 'value' in reading && event > reading.value
      ? { problem: `tanggal terbit (${reading.value}) lebih awal daripada tanggal peristiwa (${event})` }
      : reading;
  },
};

export const summaryQuestion: Question = {
  flag: 'ringkasan',
  ask: 'Ringkasan satu kalimat',
  hint: 'boleh ditulis nanti',
  required: false,
  read: readBy(articleFields.summary),
};

export const nameQuestion: Question = {
  flag: 'nama',
  ask: 'Nama pendek berkas',
  required: false,
  fallback: (answers) => shortName(answerTo(answers, 'judul') || answerTo(answers, 'lembaga')),
  read: (text) =>
    /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text.trim()) ? { value: text.trim() } : { problem: 'nama berkas memakai huruf kecil, angka, dan tanda hubung' },
};

/** Short keys of the chosen regions, each once. */
export function regionsField(answers: Answers): string[] {
  return [...new Set(answersTo(answers, 'wilayah').map(slugOfRegion))];
}

/** Fields of every article, in the order in which files have them; `own` are those of its kind. */
export function articleData(answers: Answers, sources: readonly NewSource[], own: Record<string, unknown>): Record<string, unknown> {
  return {
    title: answerTo(answers, 'judul'),
    summary: answerTo(answers, 'ringkasan') || SUMMARY_TO_WRITE,
    draft: true,
    published: answerTo(answers, 'terbit'),
    regions: regionsField(answers),
    ...own,
    sources: sourcesField(sources),
  };
}
