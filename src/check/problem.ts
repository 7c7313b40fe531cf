/** An error stops the build; a warning is something that an editor should look at. */
export type Severity = 'error' | 'warning';

/** One thing wrong in one content file, in words for its editor. */
export interface Problem {
  /** Path of the file as the editor sees it, from the project's root, with forward slashes. */
  file: string;
  /** Line in the file, from 1. */
  line: number;
  /** Field, as `vote.pairs.1.votes`; empty where the sentence itself says what is meant. */
  field: string;
  severity: Severity;
  /** A sentence in plain Indonesian: what is wrong and what to write instead. */
  message: string;
}

/** `content/news/x.md:5 vote.pairs: …`; a warning says that it is one. */
export function formatProblem({ file, line, field, severity, message }: Problem): string {
  return `${file}:${line} ${severity === 'warning' ? 'peringatan: ' : ''}${field ? `${field}: ` : ''}${message}`;
}

/** Problems by file, line and field, so that a list reads from top to bottom. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return problems.toSorted((a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.field.localeCompare(b.field));
}

export function isError({ severity }: Problem): boolean {
  return severity === 'error';
}

/** `. Maksud Anda "balikpapan"?`, or nothing where there is no guess. */
export function didYouMean(guess: string | undefined): string {
  return guess === undefined ? '' : `. Maksud Anda "${guess}"?`;
}
