/** Answers given on the command line. */
import { parseArgs } from 'node:util';
import { closest } from '../../src/search/closest.ts';
import { STARTERS, SOURCE_QUESTIONS } from './question.ts';

/** What was typed behind each flag, not read yet. */
export type Typed = Map<string, string[]>;

export interface Flags {
  kind: string | undefined;
  typed: Typed;
  sources: Typed[];
  /** True where only the help is wanted. */
  help: boolean;
  /** True where nothing shall be written. */
  dryRun: boolean;
  problems: string[];
}

const KIND_FLAG = 'jenis';
const SWITCHES = ['bantuan', 'help', 'coba'];
const SOURCE_FLAGS = SOURCE_QUESTIONS.map(({ flag }) => flag);
const [FIRST_OF_SOURCE] = SOURCE_FLAGS;
const KNOWN = [
  ...new Set([KIND_FLAG, ...STARTERS.flatMap(({ questions }) => questions.map(({ flag }) => flag)), ...SOURCE_FLAGS]),
];
const OPTIONS = Object.fromEntries(
  [...KNOWN, ...SWITCHES].map((name) => [name, { type: SWITCHES.includes(name) ? 'boolean' : 'string' } as const]),
);

function readSourcePart(name: string, value: string, { sources, problems }: Flags): void {
  if (name === FIRST_OF_SOURCE) sources.push(new Map());
  const current = sources.at(-1);
  if (!current) problems.push(`--${name} ditulis sesudah --${FIRST_OF_SOURCE} sumbernya.`);
  else if (current.has(name))
    problems.push(
      `--${name} ditulis dua kali untuk satu sumber. Sumber berikutnya dimulai dengan --${FIRST_OF_SOURCE}.`,
    );
  else current.set(name, [value]);
}

function readOption(name: string, value: string | undefined, flags: Flags): void {
  if (SWITCHES.includes(name)) flags[name === 'coba' ? 'dryRun' : 'help'] = true;
  else if (!KNOWN.includes(name)) {
    const guess = closest(name, [...KNOWN, ...SWITCHES]);
    flags.problems.push(
      `--${name} tidak dikenal.${guess ? ` Maksud Anda --${guess}?` : ''} Lihat npm run new -- --bantuan.`,
    );
  } else if (value === undefined || value.startsWith('--'))
    flags.problems.push(`--${name} perlu isi, misalnya --${name} "…".`);
  else if (name === KIND_FLAG) flags.kind = value;
  else if (SOURCE_FLAGS.includes(name)) readSourcePart(name, value, flags);
  else flags.typed.set(name, [...(flags.typed.get(name) ?? []), value]);
}

/** Reads the arguments behind `npm run new --`. A source begins with each `--penerbit`; what follows it belongs to it. */
export function readFlags(args: readonly string[]): Flags {
  const flags: Flags = { kind: undefined, typed: new Map(), sources: [], help: false, dryRun: false, problems: [] };
  for (const token of parseArgs({ args: [...args], options: OPTIONS, strict: false, tokens: true }).tokens) {
    if (token.kind === 'option') readOption(token.name, token.value, flags);
    // What follows an unknown flag is that flag's, and said with it.
    else if (token.kind === 'positional' && flags.problems.length === 0) {
      flags.problems.push(
        `"${token.value}" tidak dimengerti. Sesudah npm run new harus ada tanda -- sebelum pilihan pertama. Isi yang memakai spasi ditulis di antara tanda kutip, misalnya --judul "Dua kata".`,
      );
    }
  }
  return flags;
}
