/** Asks in the terminal, in Indonesian. Every word that the prompts would say in English is replaced here. */
import input from '@inquirer/input';
import search from '@inquirer/search';
import select from '@inquirer/select';
import { answersTo, type Answers, type Choice, type Context, type Question } from './question.ts';
import { SOURCE_QUESTIONS, type NewSource } from './source.ts';

const ENOUGH: Choice = { value: '', name: 'Cukup, lanjut' };
const MOVE_AND_CHOOSE = 'panah atas dan bawah untuk berpindah, Enter untuk memilih';

/** One choice of a short list. */
export function pick(message: string, choices: readonly Choice[]): Promise<string> {
  return select({ message, choices: [...choices], theme: { style: { keysHelpTip: () => MOVE_AND_CHOOSE } } });
}

/** Asks for one answer; an empty one where the question may be skipped or `enough` answers are there. */
async function askOnce(question: Question, answers: Answers, context: Context, enough: boolean): Promise<string> {
  const { ask, hint, required, choices, fallback } = question;
  const skippable = enough || !required;
  if (choices) {
    const chosen = answersTo(answers, question.flag);
    return search({
      message: `${ask}:`,
      theme: { style: { keysHelpTip: () => `ketik untuk mencari, ${MOVE_AND_CHOOSE}` } },
      source: (typed = '') => {
        const fitting = choices(typed, context).filter(({ value }) => !chosen.includes(value));
        const offered = skippable && typed === '' ? [ENOUGH, ...fitting] : fitting;
        // The prompt shows a thrown sentence in place of the list.
        if (offered.length === 0) throw new Error(`Tidak ada yang cocok dengan "${typed}". Coba kata lain.`);
        return offered;
      },
    });
  }
  const suggestion = fallback?.(answers, context);
  const way = enough ? ', Enter bila cukup' : required || suggestion !== undefined ? '' : ', Enter untuk melewati';
  return input({
    message: `${ask}${hint ? ` (${hint})` : ''}${way}:`,
    ...(suggestion !== undefined && { default: suggestion }),
    validate: (text) => {
      if (text.trim() === '') return skippable || 'jawaban ini wajib diisi';
      const reading = question.read(text, answers, context);
      return 'value' in reading || reading.problem;
    },
  });
}

/** Asks `question` until it has an answer, or several where it takes several. */
export async function askQuestion(question: Question, answers: Answers, context: Context): Promise<string[]> {
  const given: string[] = [];
  for (;;) {
    const typed = await askOnce(question, { ...answers, [question.flag]: given }, context, given.length > 0);
    if (typed.trim() === '') return given;
    const reading = question.read(typed, answers, context);
    if ('value' in reading) given.push(reading.value);
    if (!question.many) return given;
  }
}

/** Asks for sources, at least one. */
export async function askSources(context: Context): Promise<NewSource[]> {
  const sources: NewSource[] = [];
  for (;;) {
    const parts: Record<string, string> = {};
    for (const question of SOURCE_QUESTIONS) {
      const [answer] = await askQuestion(question, {}, context);
      if (answer !== undefined) parts[question.key] = answer;
    }
    const { publisher = '', title = '', ...rest } = parts;
    sources.push({ publisher, title, ...rest });
    const more = await pick('Ada sumber lain?', [
      { value: 'tidak', name: 'Tidak, cukup' },
      { value: 'ya', name: 'Ya, tambah sumber' },
    ]);
    if (more === 'tidak') return sources;
  }
}
