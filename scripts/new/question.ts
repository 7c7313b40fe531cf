/** From the fields of a schema to questions, and from their answers back to fields. */
import { z } from 'astro/zod';
import { parsePhone } from '../../src/contacts/phone.ts';
import { unwrap } from '../../src/check/reader/known-keys.ts';
import { issueSentence } from '../../src/check/reader/messages.ts';
import { source } from '../../src/kinds/fields.ts';
import { answerTo, FILE_NAME, shortName, type Ask, type Draft, type Form, type Reading } from '../../src/kinds/form.ts';
import { KINDS, type ListedKind } from '../../src/kinds/index.ts';
import { guess, optionNamed, regionOptions, wordOptions, type Option } from './options.ts';

export interface Question extends Ask {
  field: string;
  required: boolean;
  /** False where earlier answers leave nothing to ask. */
  due: (draft: Draft) => boolean;
  /** True where several answers may be given. */
  many: boolean;
  /** Possible answers; absent where anything may be typed. */
  options: ((draft: Draft) => Option[]) | undefined;
  read: (text: string, draft: Draft) => Reading;
}

/** A kind that can be begun. */
export interface Starter extends Form {
  kind: Pick<ListedKind, 'name' | 'schema' | 'page'>;
  /** Everything but the sources, in the order in which it is asked. */
  questions: readonly Question[];
}

function readOption(text: string, options: readonly Option[], { words }: Ask): Reading {
  const option = optionNamed(text, options);
  if (option) return { value: option.value };
  const meant = guess(text, options);
  const didYouMean = meant === undefined ? '' : ` Maksud Anda "${meant}"?`;
  if (words)
    return { problem: `"${text}" tidak ada di daftar.${didYouMean} Pilihannya: ${Object.keys(words).join(', ')}` };
  return { problem: `wilayah "${text}" tidak dikenal.${didYouMean || ' Tulis nama kabupaten, kota, atau provinsi.'}` };
}

function questionOf(field: string, schema: z.ZodType, needed: boolean, ask: Ask): Question {
  const { words, place, suggest, placeholder, sentence, objection, parse, due } = ask;
  const whole = unwrap(schema);
  const many = whole instanceof z.ZodArray;
  const item = many ? whole.element : whole;
  const options = words ? () => wordOptions(words) : place && (({ content }: Draft) => regionOptions(content, place));

  const accept = (text: string, draft: Draft): Reading => {
    if (options) return readOption(text, options(draft), ask);
    const value = item instanceof z.ZodNumber ? Number(text) : text;
    if (parse || !(item instanceof z.ZodType))
      return parse?.(text, (number) => parsePhone(number) !== null) ?? { value };
    // The same sentence meets an editor here and in the check.
    const [issue] = item.safeParse(value).error?.issues ?? [];
    return issue ? { problem: sentence ?? issueSentence(issue, text) } : { value };
  };

  return {
    ...(words && { hint: Object.keys(words).join(', ') }),
    ...ask,
    field,
    many,
    options,
    required: due !== undefined || (needed && !suggest && placeholder === undefined),
    due: due ?? (() => true),
    read: (text, draft) => {
      const reading = accept(text.trim(), draft);
      const problem = 'value' in reading ? objection?.(text.trim(), draft) : undefined;
      return problem === undefined ? reading : { problem };
    },
  };
}

/** The schema of the field at `path`, `by.institution` or `stages.0.start`, and whether it must be there with all that holds it. */
function fieldAt(schema: z.ZodType, path: string): { field: z.ZodType; needed: boolean } {
  let [field, needed] = [schema, true];
  for (const key of path.split('.')) {
    const object = unwrap(field);
    const inner: unknown =
      object instanceof z.ZodArray ? object.element : object instanceof z.ZodObject && object.shape[key];
    if (!(inner instanceof z.ZodType)) throw new Error(`No field "${path}".`);
    [field, needed] = [inner, needed && !inner.safeParse(undefined).success];
  }
  return { field, needed };
}

function questionsOf(schema: z.ZodType, asks: Form['asks']): Question[] {
  return Object.entries(asks).map(([path, ask]) => {
    const { field, needed } = fieldAt(schema, path);
    return questionOf(path, field, needed, ask);
  });
}

const fileName = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'nama berkas memakai huruf kecil, angka, dan tanda hubung');

/** All that `npm run new` needs to know of a kind comes from its form and its schema. */
export function starterOf(kind: Starter['kind'], form: Form): Starter {
  const { asks, namedAfter } = form;
  const questions = questionsOf(kind.schema, asks);
  if (namedAfter === undefined) return { ...form, kind, questions };
  const name: Ask = {
    flag: 'nama',
    ask: 'Nama pendek berkas',
    suggest: (draft) => shortName(answerTo(draft, namedAfter)),
  };
  return { ...form, kind, questions: [...questions, questionOf(FILE_NAME, fileName, true, name)] };
}

/** What is begun most often is offered first. */
const OFTEN: readonly string[] = ['elections', 'contacts', 'appeals', 'news'];

export const STARTERS: readonly Starter[] = KINDS.toSorted(
  (a, b) => OFTEN.indexOf(b.name) - OFTEN.indexOf(a.name),
).flatMap((kind) => (kind.form ? starterOf(kind, kind.form) : []));

/** Parts of a source in the order in which they are asked; the first begins a source. */
export const SOURCE_QUESTIONS = questionsOf(source, {
  publisher: { flag: 'penerbit', ask: 'Penerbit sumber', hint: 'nama media atau lembaga' },
  title: { flag: 'judul-sumber', ask: 'Judul sumber' },
  url: { flag: 'tautan', ask: 'Tautan sumber', hint: 'https://…' },
  date: { flag: 'tanggal-sumber', ask: 'Tanggal sumber', hint: '2024-11-27, 2024-11, atau 2024' },
});
