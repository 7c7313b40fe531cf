/** One run of `npm run new`, from the arguments to the file. */
import { readEntries } from '../../src/check/reader/entries.ts';
import { closest } from '../../src/lib/closest.ts';
import { fillIn, readGiven, type Given } from './answers.ts';
import { askQuestion, askSources, pick } from './ask.ts';
import { readFlags, type Flags } from './flags.ts';
import { CANCELLED, finish } from './finish.ts';
import { helpText } from './help.ts';
import type { Kind } from './kind.ts';
import { KINDS } from './kinds.ts';
import { placesOf } from './places.ts';
import type { Context } from './question.ts';

export interface Run {
  /** What stands behind `npm run new --`. */
  args: readonly string[];
  /** The content folder. */
  directory: string;
  /** The day in WITA, `2026-11-22`. */
  today: string;
  /** True where somebody can be asked. */
  terminal: boolean;
  say: (line: string) => void;
  complain: (line: string) => void;
}

/** What a shell expects after Ctrl+C. */
const INTERRUPTED = 130;

const kindChoices = KINDS.map(({ name, label }) => ({ value: name, name: label }));

/** The kind that the flags name; asked for where they name none that there is. */
async function chooseKind({ kind: typed }: Flags, { terminal, complain }: Run): Promise<Kind | undefined> {
  const names = KINDS.map(({ name }) => name);
  const known = KINDS.find(({ name }) => name === typed);
  if (known) return known;
  if (typed !== undefined) {
    const guess = closest(typed, names);
    complain(`--jenis: "${typed}" tidak dikenal.${guess ? ` Maksud Anda "${guess}"?` : ''} Jenisnya: ${names.join(', ')}.`);
  }
  if (!terminal) {
    if (typed === undefined) complain(`Belum diisi: --jenis. Jenisnya: ${names.join(', ')}. Lihat npm run new -- --bantuan.`);
    return undefined;
  }
  const chosen = await pick('Apa yang akan dibuat?', kindChoices);
  return KINDS.find(({ name }) => name === chosen);
}

/** Asks what the flags left open, in the order of the questions. */
async function askRest(kind: Kind, given: Given, context: Context): Promise<void> {
  for (const question of kind.questions) {
    if (question.flag in given.answers) continue;
    const answered = await askQuestion(question, given.answers, context);
    if (answered.length > 0) given.answers[question.flag] = answered;
  }
  if (given.sources.length === 0) given.sources = await askSources(context);
}

/** Runs the command; the exit code. Leaving it with Ctrl+C is no error. */
export async function runNew(run: Run): Promise<number> {
  try {
    return await start(run);
  } catch (error) {
    if (!(error instanceof Error && error.name === 'ExitPromptError')) throw error;
    run.say(CANCELLED);
    return INTERRUPTED;
  }
}

async function start(run: Run): Promise<number> {
  const { args, directory, today, terminal, say, complain } = run;
  const flags = readFlags(args);
  if (flags.help) {
    say(helpText());
    return 0;
  }
  flags.problems.forEach(complain);
  if (flags.problems.length > 0) return 1;
  const kind = await chooseKind(flags, run);
  if (!kind) return 1;

  const { content } = readEntries(directory);
  const context: Context = { content, places: placesOf(content), today };
  const given = readGiven(kind, flags, context);
  const incomplete = given.missing.length > 0 || given.problems.length > 0;
  given.problems.forEach(complain);
  if (incomplete && !terminal) {
    if (given.missing.length > 0) complain(`Belum diisi: ${given.missing.map((flag) => `--${flag}`).join(', ')}. Lihat npm run new -- --bantuan.`);
    return 1;
  }
  given.problems = [];
  if (incomplete) await askRest(kind, given, context);
  fillIn(kind, given, context);
  given.problems.forEach(complain);
  if (given.problems.length > 0) return 1;

  return finish(kind, kind.plan(given.answers, given.sources, context), { ...run, dryRun: flags.dryRun, confirm: incomplete });
}
