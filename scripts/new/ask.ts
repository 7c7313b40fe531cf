/** Asks in the terminal, in Indonesian. Every word that the prompts would say in English is replaced here. */
import input from '@inquirer/input';
import search from '@inquirer/search';
import type { Answers, Draft } from '../../src/kinds/form.ts';
import { fittingOptions, type Option } from './options.ts';
import { SOURCE_QUESTIONS, type Question } from './question.ts';

const ENOUGH: Option = { value: '', name: 'Cukup, lanjut', known: [] };

/** One of the options that fit what is typed; `first` is offered before anything is. */
function choose(message: string, options: readonly Option[], first: readonly Option[] = []): Promise<string> {
  return search({
    message,
    theme: {
      style: { keysHelpTip: () => 'ketik untuk mencari, panah atas dan bawah untuk berpindah, Enter untuk memilih' },
    },
    source: (typed = '') => {
      const fitting = typed === '' ? [...first, ...options] : fittingOptions(typed, options);
      // The prompt shows a thrown sentence in place of the list.
      if (fitting.length === 0) throw new Error(`Tidak ada yang cocok dengan "${typed}". Coba kata lain.`);
      return fitting;
    },
  });
}

/** One key of `words`, which are shown. */
export function pick<Key extends string>(message: string, words: Readonly<Record<Key, string>>): Promise<string> {
  return choose(
    message,
    Object.entries<string>(words).map(([value, name]) => ({ value, name, known: [value, name] })),
  );
}

/** Asks for one answer; an empty one where the question may be skipped or `chosen` are enough. */
async function askOnce(
  { ask, hint, required, options, suggest, read }: Question,
  chosen: readonly unknown[],
  draft: Draft,
): Promise<string> {
  const skippable = chosen.length > 0 || !required;
  if (options) {
    const left = options(draft).filter(({ value }) => !chosen.includes(value));
    return choose(`${ask}:`, left, skippable ? [ENOUGH] : []);
  }
  const suggestion = suggest?.(draft);
  const way = chosen.length > 0 ? ', Enter bila cukup' : required || suggest ? '' : ', Enter untuk melewati';
  return input({
    message: `${ask}${hint ? ` (${hint})` : ''}${way}:`,
    ...(suggestion !== undefined && { default: suggestion }),
    validate: (text) => {
      if (text.trim() === '') return skippable || 'jawaban ini wajib diisi';
      const reading = read(text, draft);
      return 'value' in reading || reading.problem;
    },
  });
}

/** Asks each question that `draft` has no answer for until it has one, or several where it takes several. */
export async function askAll(questions: readonly Question[], draft: Draft): Promise<Answers> {
  for (const question of questions.filter(({ field }) => !(field in draft.answers))) {
    if (!question.due(draft)) continue;
    const given: unknown[] = [];
    do {
      const typed = await askOnce(question, given, draft);
      if (typed.trim() === '') break;
      const reading = question.read(typed, draft);
      if ('value' in reading) given.push(reading.value);
    } while (question.many);
    if (given.length > 0) draft.answers[question.field] = question.many ? given : given[0];
  }
  return draft.answers;
}

/** Asks for sources, at least one. */
export async function askSources(draft: Draft): Promise<Answers[]> {
  const sources: Answers[] = [];
  do sources.push(await askAll(SOURCE_QUESTIONS, { ...draft, answers: {} }));
  while ((await pick('Ada sumber lain?', { tidak: 'Tidak, cukup', ya: 'Ya, tambah sumber' })) === 'ya');
  return sources;
}
