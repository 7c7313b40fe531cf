/** How a list of problems is printed: for people, for pull requests on GitHub, for programs. */
import { formatProblem, isError, type Problem } from './problem.ts';

export const FORMATS = ['text', 'github', 'json'] as const;
export type Format = (typeof FORMATS)[number];

/** `3 masalah, 12 peringatan di content/.` */
export function summaryLine(problems: readonly Problem[]): string {
  const errors = problems.filter(isError).length;
  const warnings = problems.length - errors;
  const rest = warnings > 0 ? `, ${warnings} peringatan` : '';
  return errors > 0 ? `${errors} masalah${rest} di content/.` : `content/ baik: tidak ada masalah${rest}.`;
}

/** Errors, the summary, then warnings, each by file and line. */
function asText(problems: readonly Problem[]): string[] {
  const errors = problems.filter(isError);
  const warnings = problems.filter((problem) => !isError(problem));
  return [...errors.map(formatProblem), summaryLine(problems), ...warnings.map(formatProblem)];
}

/** Text of a workflow command, as GitHub's toolkit escapes it. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** Value of a property of a workflow command, where a colon or a comma would end it. */
function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

function annotation({ file, line, field, severity, message }: Problem): string {
  return `::${severity} file=${escapeProperty(file)},line=${line}::${escapeData(field ? `${field}: ${message}` : message)}`;
}

/** The lines to print for sorted `problems`. */
export function report(problems: readonly Problem[], format: Format): string[] {
  if (format === 'json') return [JSON.stringify(problems, null, 2)];
  return format === 'github' ? [...problems.map(annotation), summaryLine(problems)] : asText(problems);
}
