/** One run of `npm run new`, from the arguments to the file. */
import { checkContent } from '../../src/check/index.ts';
import { readEntries } from '../../src/check/entries.ts';
import { formatProblem } from '../../src/check/problem.ts';
import { closest } from '../../src/lib/closest.ts';
import { jsonSchemaOf } from '../schemas/json-schemas.ts';
import { fillIn, readGiven, type Given } from './answers.ts';
import { askQuestion, askSources, pick } from './ask.ts';
import { readFlags, type Flags } from './flags.ts';
import { markdownFile } from './front-matter.ts';
import { helpText } from './help.ts';
import type { Kind, Plan } from './kind.ts';
import { KINDS } from './kinds.ts';
import { placesOf } from './places.ts';
import type { Context } from './question.ts';
import { takenBy, writeNew } from './write.ts';

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

/** Where `astro dev` serves the site. */
const DEV_ORIGIN = 'http://localhost:4321';

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

function nextSteps({ file, url, body, notes }: Plan): string[] {
  const steps = [
    body ? `Buka content/${file} dan tulis isinya.` : `Buka content/${file} dan lengkapi isinya.`,
    ...(body ? ['Jika sudah siap, hapus baris "draft: true". Selama baris itu ada, halaman belum tampil.'] : []),
    `Jalankan npm run dev, lalu buka ${DEV_ORIGIN}${url}`,
    'Jalankan npm run check untuk memeriksa.',
    ...notes,
  ];
  return ['', 'Langkah berikutnya:', ...steps.map((step, index) => `${index + 1}. ${step}`)];
}

/** Writes the planned file and says what comes next; the exit code. */
async function write(plan: Plan, text: string, { directory, say, complain }: Run): Promise<number> {
  writeNew(directory, plan.file, text);
  say(`Berkas sudah dibuat: content/${plan.file}`);
  const problems = (await checkContent(directory)).filter(({ file }) => file === `content/${plan.file}`);
  for (const problem of problems) complain(formatProblem(problem));
  for (const line of nextSteps(plan)) say(line);
  return 0;
}

/** Runs the command; the exit code. Throws what the prompts throw when they are left. */
export async function runNew(run: Run): Promise<number> {
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

  const plan = kind.plan(given.answers, given.sources, context);
  const taken = takenBy(directory, plan.file);
  if (taken !== undefined) {
    complain(`content/${taken} sudah ada, jadi tidak ditimpa. Tidak ada yang berubah.`);
    return 1;
  }
  const text = markdownFile(plan.data, plan.body, jsonSchemaOf(kind.collection));
  say(`Berkas: content/${plan.file}`);
  say(`Alamat: ${plan.url}`);
  if (flags.dryRun) {
    say(`\n${text}`);
    return 0;
  }
  if (
    incomplete &&
    (await pick('Tulis berkas ini?', [
      { value: 'ya', name: 'Ya, tulis' },
      { value: 'tidak', name: 'Tidak, batalkan' },
    ])) === 'tidak'
  ) {
    say('Dibatalkan. Tidak ada berkas yang ditulis.');
    return 1;
  }
  return write(plan, text, run);
}
