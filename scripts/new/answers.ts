/** Turns what was typed on the command line into accepted answers, and says what is missing or wrong. */
import type { Flags, TypedSource } from './flags.ts';
import type { Kind } from './kind.ts';
import type { Context, Question } from './question.ts';
import { SOURCE_FLAGS, SOURCE_QUESTIONS, type NewSource } from './source.ts';

export interface Given {
  answers: Record<string, string[]>;
  sources: NewSource[];
  /** Sentences on answers that cannot be used. */
  problems: string[];
  /** Required flags without an answer that can be used. */
  missing: string[];
}

/** A problem as a sentence with its flag. */
function sentence(flag: string, problem: string): string {
  return `--${flag}: ${problem}${/[.?]$/.test(problem) ? '' : '.'}`;
}

/** Lists of keys may be joined by commas: `--wilayah paser,kukar`. Sentences have commas of their own. */
function parts(question: Question, typed: readonly string[]): string[] {
  return question.many && question.choices ? typed.flatMap((text) => text.split(',')).filter((text) => text.trim() !== '') : [...typed];
}

function readQuestion(question: Question, flags: Flags, given: Given, context: Context): void {
  const typed = parts(question, flags.typed.get(question.flag) ?? []);
  if (typed.length > 1 && !question.many) given.problems.push(`--${question.flag} hanya boleh ditulis sekali.`);
  const values: string[] = [];
  for (const text of typed) {
    const reading = question.read(text, given.answers, context);
    if ('value' in reading) values.push(reading.value);
    else given.problems.push(sentence(question.flag, reading.problem));
  }
  // One wrong answer of several spoils the list: it is asked for again as a whole. So with sources.
  if (values.length === typed.length && values.length > 0) given.answers[question.flag] = values;
  else if (typed.length === 0 && question.required) given.missing.push(question.flag);
}

/** A source whose every part can be used. */
function readSource(typed: TypedSource, given: Given, context: Context): NewSource | undefined {
  const read: Record<string, string> = {};
  for (const { key, flag, read: readPart, required } of SOURCE_QUESTIONS) {
    const text = typed[key];
    if (text === undefined) {
      if (required) given.missing.push(flag);
      continue;
    }
    const reading = readPart(text, {}, context);
    if ('value' in reading) read[key] = reading.value;
    else given.problems.push(sentence(flag, reading.problem));
  }
  const { publisher, title, ...rest } = read;
  const complete = Object.keys(read).length === Object.keys(typed).length;
  return publisher !== undefined && title !== undefined && complete ? { publisher, title, ...rest } : undefined;
}

/** Reads every answer that `flags` give to the questions of `kind`. */
export function readGiven(kind: Kind, flags: Flags, context: Context): Given {
  const given: Given = { answers: {}, sources: [], problems: [], missing: [] };
  const asked = new Set(kind.questions.map(({ flag }) => flag));
  for (const flag of flags.typed.keys()) {
    if (!asked.has(flag)) given.problems.push(`--${flag} tidak dipakai untuk jenis ${kind.name}.`);
  }
  for (const question of kind.questions) readQuestion(question, flags, given, context);
  const sources = flags.sources.map((source) => readSource(source, given, context));
  given.sources = sources.includes(undefined) ? [] : sources.filter((source) => source !== undefined);
  if (flags.sources.length === 0) given.missing.push(SOURCE_FLAGS.publisher, SOURCE_FLAGS.title);
  return given;
}

/** Fills in what may be left unanswered; a problem where even that does not fit the other answers. */
export function fillIn(kind: Kind, given: Given, context: Context): void {
  for (const question of kind.questions) {
    const suggestion = question.fallback?.(given.answers, context);
    if (question.flag in given.answers || suggestion === undefined) continue;
    const reading = question.read(suggestion, given.answers, context);
    if ('value' in reading) given.answers[question.flag] = [reading.value];
    else given.problems.push(sentence(question.flag, reading.problem));
  }
}
