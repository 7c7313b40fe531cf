/**
 * `npm run replay -- 2024-11-20`: builds the site into dist/ as it would have stood on that day, from the content of today (docs/how-it-works.md).
 * `--serve` then shows it, with a banner on every page that says so. Exit 1 where content/ or the build is wrong, 2 where the day is.
 */
import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { checkContent } from '../src/check/index.ts';
import { isError } from '../src/check/problem.ts';
import { report } from '../src/check/report.ts';
import { readEntries } from '../src/check/reader/entries.ts';
import { rebuild } from '../src/replay/build/rebuild.ts';
import { dayProblem } from '../src/replay/request.ts';
import { startAstro } from '../src/site/build/workspace.ts';
import { dayInWita } from '../src/site/dates.ts';

const { values, positionals } = parseArgs({
  options: { serve: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const [day] = positionals;
const today = dayInWita(new Date());
const stages = readEntries('content').content.stages.flatMap(({ data }) => data.stages);
const first = stages.map(({ start }) => start).sort()[0] ?? today;
const wrongDay = dayProblem(day, first, today);
const problems = wrongDay === null ? await checkContent('content', { today }) : [];

if (wrongDay !== null || day === undefined) {
  console.error(wrongDay);
  process.exitCode = 2;
} else if (problems.some(isError)) {
  for (const line of report(problems, 'text')) console.log(line);
  process.exitCode = 1;
} else if (await rebuild({ day, out: 'dist', rehearsal: values.serve, stdio: 'inherit' })) {
  const settings = { cwd: process.cwd(), env: process.env };
  if (values.serve) await once(startAstro(settings, ['preview', '--port', '4321'], 'inherit'), 'exit');
} else process.exitCode = 1;
