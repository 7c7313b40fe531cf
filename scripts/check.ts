/** `npm run check`: lists every problem in content/ at once, as `--format text|github|json`. Exit 1 where there is an error. */
import { parseArgs } from 'node:util';
import { checkContent } from '../src/check/index.ts';
import { isError } from '../src/check/problem.ts';
import { FORMATS, report } from '../src/check/report.ts';
import { resolveToday } from '../src/site/dates.ts';
import { settingProblems } from '../src/site/settings.ts';
import { site } from '../src/site.ts';

const { values } = parseArgs({
  options: { format: { type: 'string', default: 'text' }, content: { type: 'string', default: 'content' } },
});
const format = FORMATS.find((name) => name === values.format);
const [wrong] = settingProblems({ BUILD_DATE: process.env['BUILD_DATE'] }, site.publisher, new Date());
if (wrong) {
  console.error(wrong);
  process.exitCode = 2;
} else if (format) {
  const problems = await checkContent(values.content, { today: resolveToday(process.env['BUILD_DATE'], new Date()) });
  for (const line of report(problems, format)) console.log(line);
  process.exitCode = problems.some(isError) ? 1 : 0;
} else {
  console.error(`--format ${values.format} tidak dikenal. Pilihannya: ${FORMATS.join(', ')}.`);
  process.exitCode = 2;
}
