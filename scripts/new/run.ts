/** One run of `npm run new`, from the arguments to the file. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readEntries } from '../../src/check/reader/entries.ts';
import { checkContent } from '../../src/check/index.ts';
import { formatProblem } from '../../src/check/problem.ts';
import { closest } from '../../src/search/closest.ts';
import { bodyToWrite } from '../../src/kinds/placeholders.ts';
import { markdownFile, yamlFile } from '../schemas/front-matter.ts';
import { jsonSchemaOf } from '../schemas/json-schemas.ts';
import { fillIn, readGiven } from './answers.ts';
import { askAll, askSources, pick } from './ask.ts';
import { readFlags, type Flags } from './flags.ts';
import { answerTo, FILE_NAME, type Draft } from '../../src/kinds/form.ts';
import { helpText } from './help.ts';
import { STARTERS, type Starter } from './question.ts';

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
const CANCELLED = 'Dibatalkan. Tidak ada berkas yang ditulis.';
/** Where `astro dev` serves the site. */
const DEV_ORIGIN = 'http://localhost:4321';

/** The kind that the flags name; asked for where they name none that there is. */
async function chooseKind({ kind: typed }: Flags, { terminal, complain }: Run): Promise<Starter | undefined> {
  const names = STARTERS.map(({ name }) => name);
  const known = STARTERS.find(({ name }) => name === typed);
  if (known) return known;
  if (typed !== undefined) {
    const guess = closest(typed, names);
    complain(
      `--jenis: "${typed}" tidak dikenal.${guess ? ` Maksud Anda "${guess}"?` : ''} Jenisnya: ${names.join(', ')}.`,
    );
  }
  if (!terminal) {
    if (typed === undefined)
      complain(`Belum diisi: --jenis. Jenisnya: ${names.join(', ')}. Lihat npm run new -- --bantuan.`);
    return undefined;
  }
  const chosen = await pick(
    'Apa yang akan dibuat?',
    Object.fromEntries(STARTERS.map(({ name, label }) => [name, label])),
  );
  return STARTERS.find(({ name }) => name === chosen);
}

/** The answers of the flags, and what they leave open of whoever sits at the terminal; undefined where they cannot be used. */
async function collect(
  starter: Starter,
  flags: Flags,
  { directory, today, terminal, complain }: Run,
): Promise<{ draft: Draft; asked: boolean } | undefined> {
  const { content } = readEntries(directory);
  const draft: Draft = { content, siblings: content[starter.kind.name], today, answers: {}, sources: [] };
  const { problems, missing } = readGiven(starter, flags, draft);
  problems.forEach(complain);
  const asked = problems.length + missing.length > 0;
  if (asked && !terminal) {
    if (missing.length > 0)
      complain(`Belum diisi: ${missing.map((flag) => `--${flag}`).join(', ')}. Lihat npm run new -- --bantuan.`);
    return undefined;
  }
  if (asked) await askAll(starter.questions, draft);
  if (draft.sources.length === 0) draft.sources = await askSources(draft);
  const unfit = fillIn(starter, draft);
  unfit.forEach(complain);
  return unfit.length === 0 ? { draft, asked } : undefined;
}

type Fields = Record<string, unknown>;

function setAt(fields: Fields, [key = '', ...inner]: readonly string[], value: unknown): Fields {
  return { ...fields, [key]: inner.length === 0 ? value : setAt((fields[key] ?? {}) as Fields, inner, value) };
}

/** The text of the file, its body still to be written. */
function textOf({ further, kind, body, ending }: Starter, draft: Draft): string {
  const sources = Object.fromEntries(draft.sources.map((source, index) => [`k${index + 1}`, source]));
  const flat = Object.entries({ ...draft.answers, ...further(draft), sources });
  const fields = flat
    .filter(([field]) => field !== FILE_NAME)
    .reduce<Fields>((all, [field, value]) => setAt(all, field.split('.'), value), {});
  const schema = jsonSchemaOf(kind.name);
  return ending === '.yaml' ? yamlFile(fields, schema) : markdownFile(fields, body ? bodyToWrite(body) : '', schema);
}

interface NewFile {
  /** Below the content folder. */
  file: string;
  url: string;
  text: string;
}

/** The file that `draft` asks for, and those that are begun with it. */
function filesOf(starter: Starter, draft: Draft): [NewFile, ...NewFile[]] {
  const { kind, ending = '.md', beside } = starter;
  const id = starter.id?.(draft) ?? answerTo(draft, FILE_NAME);
  const file = { file: `${kind.name}/${id}${ending}`, url: kind.page?.(id) ?? '/', text: textOf(starter, draft) };
  const other = STARTERS.find((each) => each.kind.name === beside?.kind);
  const others = other && beside?.answers(draft).flatMap((answers) => filesOf(other, { ...draft, answers }));
  return [file, ...(others ?? [])];
}

/** The file that already has the address of `file`, whichever of the two endings it has. */
function takenBy(directory: string, file: string): string | undefined {
  const stem = file.replace(/\.mdx?$/, '');
  return [file, `${stem}.md`, `${stem}.mdx`].find((each) => existsSync(path.join(directory, each)));
}

function nextSteps(file: string, url: string, { body, notes }: Starter, draft: Draft): string[] {
  const steps = [
    body ? `Buka content/${file} dan tulis isinya.` : `Buka content/${file} dan lengkapi isinya.`,
    `Jalankan npm run dev, lalu buka ${DEV_ORIGIN}${url}`,
    ...(body
      ? ['Jika sudah siap, hapus baris "draft: true". Selama baris itu ada, halaman hanya tampil di npm run dev.']
      : []),
    'Jalankan npm run check untuk memeriksa.',
    ...(notes?.(draft) ?? []),
  ];
  return ['', 'Langkah berikutnya:', ...steps.map((step, index) => `${index + 1}. ${step}`)];
}

/** Shows where the files and the page of the first will be, and writes them unless one of them is there already. */
async function write(
  starter: Starter,
  draft: Draft,
  { directory, say, complain }: Run,
  how: { dryRun: boolean; confirm: boolean },
): Promise<number> {
  const files = filesOf(starter, draft);
  const [{ file, url }] = files;
  const taken = files.map((each) => takenBy(directory, each.file)).find((each) => each !== undefined);
  if (taken !== undefined) {
    complain(`content/${taken} sudah ada, jadi tidak ditimpa. Tidak ada yang berubah.`);
    return 1;
  }
  for (const each of files) say(`Berkas: content/${each.file}`);
  say(`Alamat: ${url}`);
  if (how.dryRun) {
    for (const { text } of files) say(`\n${text}`);
    return 0;
  }
  const question = files.length === 1 ? 'Tulis berkas ini?' : `Tulis ${files.length} berkas ini?`;
  if (how.confirm && (await pick(question, { ya: 'Ya, tulis', tidak: 'Tidak, batalkan' })) === 'tidak') {
    say(CANCELLED);
    return 1;
  }
  for (const each of files) {
    const target = path.join(directory, each.file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, each.text, { flag: 'wx' });
  }
  say(files.length === 1 ? `Berkas sudah dibuat: content/${file}` : `${files.length} berkas sudah dibuat.`);
  const problems = (await checkContent(directory, draft)).filter((problem) =>
    files.some((each) => problem.file === `content/${each.file}`),
  );
  for (const problem of problems) complain(formatProblem(problem));
  nextSteps(file, url, starter, draft).forEach(say);
  return 0;
}

async function start(run: Run): Promise<number> {
  const flags = readFlags(run.args);
  if (flags.help) {
    run.say(helpText());
    return 0;
  }
  flags.problems.forEach(run.complain);
  const starter = flags.problems.length === 0 ? await chooseKind(flags, run) : undefined;
  const collected = starter && (await collect(starter, flags, run));
  if (!collected) return 1;
  return write(starter, collected.draft, run, { dryRun: flags.dryRun, confirm: collected.asked });
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
