/** What `npm run new` asks, and how an answer is read. Answers stay text: what was accepted is what is written. */
import type { z } from 'astro/zod';
import type { Content } from '../../src/check/reader/entries.ts';
import type { Places } from './places.ts';

/** What is known while questions are asked. */
export interface Context {
  content: Content;
  places: Places;
  /** The day in WITA, `2026-11-22`. */
  today: string;
}

/** An answer as it will be used, or a sentence that says what to write instead. */
export type Reading = { value: string } | { problem: string };

/** Accepted answers by the flag of their question; a question that was skipped has none. */
export type Answers = Readonly<Record<string, readonly string[]>>;

export interface Choice {
  value: string;
  /** As an editor sees it. */
  name: string;
}

export interface Question {
  /** Name of the flag, without its hyphens. */
  flag: string;
  /** The question itself, also the line in the help. */
  ask: string;
  /** What to write, for example. */
  hint?: string;
  required: boolean;
  /** True where several answers may be given. */
  many?: boolean;
  /** What is taken where nothing is answered. */
  fallback?: (answers: Answers, context: Context) => string;
  /** Possible answers that fit what was typed, best first. */
  choices?: (typed: string, context: Context) => Choice[];
  read: (text: string, answers: Answers, context: Context) => Reading;
}

/** Reads by a schema of the site, so that the same sentence meets an editor here and in the check. */
export function readBy(schema: z.ZodType): Question['read'] {
  return (text) => {
    const parsed = schema.safeParse(text.trim());
    return parsed.success ? { value: text.trim() } : { problem: parsed.error.issues[0]?.message ?? 'jawaban ini tidak bisa dipakai' };
  };
}

/** The only answer to a question; empty where it was skipped. */
export function answerTo(answers: Answers, flag: string): string {
  return answers[flag]?.[0] ?? '';
}

/** All answers to a question. */
export function answersTo(answers: Answers, flag: string): string[] {
  return [...(answers[flag] ?? [])];
}
