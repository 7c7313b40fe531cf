/** Turns what was typed on the command line into accepted answers, and says what is missing or wrong. */
import type { Flags, Typed } from './flags.ts';
import type { Draft } from '../../src/kinds/form.ts';
import { SOURCE_QUESTIONS, type Starter, type Question } from './question.ts';

interface Refused {
  /** Sentences on answers that cannot be used. */
  problems: string[];
  /** Required flags without an answer. */
  missing: string[];
}

/** A problem as a sentence with its flag. */
function sentence(flag: string, problem: string): string {
  return `--${flag}: ${problem}${/[.?]$/.test(problem) ? '' : '.'}`;
}

function readAnswers(
  { field, flag, required, due, many, options, read }: Question,
  typed: Typed,
  draft: Draft,
): Refused {
  const given = typed.get(flag) ?? [];
  // Lists of keys may be joined by commas: `--wilayah paser,kukar`. Sentences have commas of their own.
  const texts = many && options ? given.flatMap((text) => text.split(',')).filter((text) => text.trim() !== '') : given;
  const readings = texts.map((text) => read(text, draft));
  const problems = readings.flatMap((reading) => ('problem' in reading ? sentence(flag, reading.problem) : []));
  // One wrong answer of several spoils the list: it is asked for again as a whole. So with sources.
  const values = new Set(readings.flatMap((reading) => ('value' in reading ? [reading.value] : [])));
  if (problems.length === 0 && texts.length > 0) draft.answers[field] = many ? [...values] : [...values][0];
  if (texts.length > 1 && !many) problems.unshift(`--${flag} hanya boleh ditulis sekali.`);
  return { problems, missing: required && texts.length === 0 && due(draft) ? [flag] : [] };
}

/** Puts every answer that `flags` give into `draft`. */
export function readGiven({ name, questions }: Starter, flags: Flags, draft: Draft): Refused {
  const asked = new Set(questions.map(({ flag }) => flag));
  const foreign = [...flags.typed.keys()]
    .filter((flag) => !asked.has(flag))
    .map((flag) => `--${flag} tidak dipakai untuk jenis ${name}.`);
  const answers = questions.map((question) => readAnswers(question, flags.typed, draft));

  const parts = (flags.sources.length > 0 ? flags.sources : [new Map()]).map((typed) => ({
    typed,
    source: { ...draft, answers: {} },
  }));
  const sources = parts.flatMap(({ typed, source }) =>
    SOURCE_QUESTIONS.map((question) => readAnswers(question, typed, source)),
  );
  if (sources.every(({ problems, missing }) => problems.length + missing.length === 0))
    draft.sources = parts.map(({ source }) => source.answers);

  const all = [...answers, ...sources];
  return {
    problems: [...foreign, ...all.flatMap(({ problems }) => problems)],
    missing: all.flatMap(({ missing }) => missing),
  };
}

/** Fills in what may be left unanswered; problems where even that does not fit the other answers. */
export function fillIn({ questions }: Starter, draft: Draft): string[] {
  return questions.flatMap(({ field, flag, suggest, placeholder, read }) => {
    const text = suggest?.(draft) ?? placeholder;
    if (text === undefined || field in draft.answers) return [];
    const reading = read(text, draft);
    if ('problem' in reading) return [sentence(flag, reading.problem)];
    draft.answers[field] = reading.value;
    return [];
  });
}
