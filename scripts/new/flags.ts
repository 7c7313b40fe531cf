/** Answers given on the command line. */
import { parseArgs } from 'node:util';
import { closest } from '../../src/lib/closest.ts';
import { KINDS } from './kinds.ts';
import { SOURCE_FLAGS, SOURCE_QUESTIONS, type NewSource } from './source.ts';

const SWITCHES = { bantuan: 'bantuan', help: 'bantuan', coba: 'coba' } as const;
const KIND_FLAG = 'jenis';

/** Sources as they were typed, not read yet. */
export type TypedSource = Partial<Record<keyof NewSource, string>>;

export interface Flags {
  kind: string | undefined;
  /** What was typed for each question, by its flag. */
  typed: Map<string, string[]>;
  sources: TypedSource[];
  /** True where only the help is wanted. */
  help: boolean;
  /** True where nothing shall be written. */
  dryRun: boolean;
  problems: string[];
}

const sourceKeyOf = new Map<string, keyof NewSource>(SOURCE_QUESTIONS.map(({ flag, key }) => [flag, key]));
const known = [...new Set([KIND_FLAG, ...KINDS.flatMap(({ questions }) => questions.map(({ flag }) => flag)), ...sourceKeyOf.keys()])];

/** Reads the arguments behind `npm run new --`. A source begins with each `--penerbit`; what follows it belongs to it. */
export function readFlags(args: readonly string[]): Flags {
  const flags: Flags = { kind: undefined, typed: new Map(), sources: [], help: false, dryRun: false, problems: [] };
  const options = {
    ...Object.fromEntries(known.map((name) => [name, { type: 'string' as const }])),
    ...Object.fromEntries(Object.keys(SWITCHES).map((name) => [name, { type: 'boolean' as const }])),
  };
  for (const token of parseArgs({ args: [...args], options, strict: false, tokens: true }).tokens) {
    if (token.kind === 'positional') {
      // What follows an unknown flag is that flag's, and said with it.
      if (flags.problems.length > 0) continue;
      flags.problems.push(
        `"${token.value}" tidak dimengerti. Sesudah npm run new harus ada tanda -- sebelum pilihan pertama. Isi yang memakai spasi ditulis di antara tanda kutip, misalnya --judul "Dua kata".`,
      );
    } else if (token.kind === 'option') {
      readOption(token.name, token.value, flags);
    }
  }
  return flags;
}

function readOption(name: string, value: string | undefined, flags: Flags): void {
  if (name === 'bantuan' || name === 'help') flags.help = true;
  else if (name === 'coba') flags.dryRun = true;
  else if (!known.includes(name)) {
    const guess = closest(name, [...known, ...Object.keys(SWITCHES)]);
    flags.problems.push(`--${name} tidak dikenal.${guess ? ` Maksud Anda --${guess}?` : ''} Lihat npm run new -- --bantuan.`);
  } else if (value === undefined || value.startsWith('--')) {
    flags.problems.push(`--${name} perlu isi, misalnya --${name} "…".`);
  } else if (name === KIND_FLAG) flags.kind = value;
  else readAnswer(name, value, flags);
}

function readAnswer(name: string, value: string, flags: Flags): void {
  const part = sourceKeyOf.get(name);
  if (!part) {
    flags.typed.set(name, [...(flags.typed.get(name) ?? []), value]);
    return;
  }
  if (part === 'publisher') flags.sources.push({});
  const current = flags.sources.at(-1);
  if (!current) flags.problems.push(`--${name} ditulis sesudah --${SOURCE_FLAGS.publisher} sumbernya.`);
  else if (current[part] !== undefined)
    flags.problems.push(`--${name} ditulis dua kali untuk satu sumber. Sumber berikutnya dimulai dengan --${SOURCE_FLAGS.publisher}.`);
  else current[part] = value;
}
