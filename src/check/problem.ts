/** One thing wrong in one content file, in words for its editor. */
export interface Problem {
  /** Path of the file as the editor sees it, from the project's root, with forward slashes. */
  file: string;
  /** Line in the file, from 1. */
  line: number;
  /** Field, as `vote.pairs.1.votes`; empty where the file as a whole is meant. */
  field: string;
  /** A sentence in plain Indonesian: what is wrong and what to write instead. */
  message: string;
}

/** `content/news/x.md:5 vote.pairs: …` */
export function formatProblem({ file, line, field, message }: Problem): string {
  return `${file}:${line} ${field ? `${field}: ` : ''}${message}`;
}

/** Problems by file, line and field, so that a list reads from top to bottom. */
export function sortProblems(problems: Problem[]): Problem[] {
  return problems.toSorted((a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.field.localeCompare(b.field));
}
