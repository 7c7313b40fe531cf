import type { z } from 'astro/zod';
import { closest } from '../../search/closest.ts';
import { knownKeysAt } from './known-keys.ts';
import { issueSentence, valueAt } from './messages.ts';
import { didYouMean, type Problem } from '../problem.ts';
import type { ReadFile } from './read.ts';

type Issue = z.core.$ZodIssue;

/** Problems for what `schema` refused in a file: one sentence for one fault. */
export function schemaProblems(
  schema: z.ZodType,
  issues: readonly Issue[],
  { data, lineOf }: ReadFile,
  file: string,
): Problem[] {
  const problem = (path: readonly PropertyKey[], message: string): Problem => ({
    file,
    line: lineOf(path),
    field: path.map(String).join('.'),
    severity: 'error',
    message,
  });
  // A key that is misspelt is missing too; the sentence on its spelling is enough.
  const misspelt = new Set<string>();
  const unknownKeys = issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys') return [];
    return issue.keys.map((key) => {
      const guess = closest(key, knownKeysAt(schema, issue.path));
      if (guess) misspelt.add([...issue.path, guess].join('.'));
      return problem([...issue.path, key], `kolom "${key}" tidak dikenal${didYouMean(guess)}`);
    });
  });
  // A single value of the wrong form fails the rules on its meaning as well; the sentence on its form is enough.
  const said = new Set<string>();
  const others = issues
    .filter((issue) => {
      const path = issue.path.join('.');
      if (issue.code === 'unrecognized_keys' || misspelt.has(path) || said.has(path)) return false;
      if (typeof valueAt(data, issue.path) !== 'object') said.add(path);
      return true;
    })
    .map((issue) => problem(issue.path, issueSentence(issue, data)));
  return [...unknownKeys, ...others];
}
