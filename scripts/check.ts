/** `npm run check`: lists every problem in content/ at once. Exit 1 where there is one. */
import { checkContent } from '../src/check/index.ts';
import { formatProblem } from '../src/check/problem.ts';

const problems = await checkContent('content');
for (const problem of problems) console.error(formatProblem(problem));
console.log(problems.length > 0 ? `${problems.length} masalah di content/.` : 'content/ baik: tidak ada masalah.');
process.exitCode = problems.length > 0 ? 1 : 0;
