/** What a kind says about starting a file of it, beyond its schema, and what is known while one is asked for. */
import { slugOf } from '../site/paths.ts';
import type { RegionData } from './region.ts';

/** Values by the field that they fill, `by.institution`; a question that was skipped has none. */
export type Answers = Record<string, unknown>;

/** An answer as it is written, or a sentence that says what to write instead. */
export type Reading = { value: unknown } | { problem: string };

/** A file while it is asked for. */
export interface Draft {
  content: { regions: readonly { id: string; data: RegionData }[] };
  /** Files of its kind. */
  siblings: readonly { file: string; data: object }[];
  /** The day in WITA, `2026-11-22`. */
  today: string;
  answers: Answers;
  sources: Answers[];
}

/** What is asked about one field. Whether it must be answered, how often, and what is accepted, its schema says. */
export interface Ask {
  /** Name of the flag, without its hyphens. */
  flag: string;
  /** The question itself, also the line in the help. */
  ask: string;
  /** What to write, for example. */
  hint?: string;
  /** For a closed list: each word with the name that readers see. */
  words?: Readonly<Record<string, string>>;
  /** For a region: whether its short key or its whole one is written. */
  place?: 'slug' | 'id';
  /** Offered, and taken where nothing is answered. */
  suggest?: (draft: Draft) => string;
  /** Asked only where this holds, and must then be answered. */
  due?: (draft: Draft) => boolean;
  /** Written where nothing is answered. */
  placeholder?: string;
  /** Said of whatever the schema refuses, in place of its own sentence. */
  sentence?: string;
  /** A sentence on an answer that the schema, which sees one field alone, cannot refuse. */
  objection?: (answer: string, draft: Draft) => string | undefined;
  /** Reads an answer that is not the value itself; `isPhone` tells numbers that can be dialled. */
  parse?: (text: string, isPhone: (number: string) => boolean) => Reading;
}

export interface Form {
  /** Value of `--jenis`. */
  name: string;
  /** As an editor sees it. */
  label: string;
  /** By the field that is filled, in the order in which it is asked. Sources are asked of every kind. */
  asks: Readonly<Record<string, Ask>>;
  /** Field whose answer suggests the name of the file; absent where the file is not named. */
  namedAfter?: string;
  /** Fields that nobody is asked for, and those that an answer only begins. */
  further: (draft: Draft) => Record<string, unknown>;
  /** Path of the file inside the folder of its kind, without its ending; the name that its editor chose where this is absent. */
  id?: (draft: Draft) => string;
  /** `.md` where this is absent. */
  ending?: '.mdx' | '.yaml';
  /** Files of another kind that are begun with it, by the answers to that kind's questions. */
  beside?: { kind: string; answers: (draft: Draft) => Answers[] };
  /** What the body is, `isi berita`; absent for files without one. */
  body?: string;
  /** What to do next that only this kind needs. */
  notes?: (draft: Draft) => string[];
}

/** Stands for a field in the answer that names the file. */
export const FILE_NAME = 'file name';

/** The only answer for a field; empty where it was skipped. */
export function answerTo({ answers }: Draft, field: string): string {
  return String(answers[field] ?? '');
}

const LONGEST_NAME = 60;

/** A short name for a file, cut between words. */
export function shortName(title: string): string {
  const slug = slugOf(title.normalize('NFD').replace(/\p{M}/gu, ''));
  return slug.length <= LONGEST_NAME ? slug : slug.slice(0, slug.lastIndexOf('-', LONGEST_NAME));
}

export const REGIONS: Ask = { flag: 'wilayah', ask: 'Wilayah', hint: 'misalnya paser atau kukar', place: 'slug' };
