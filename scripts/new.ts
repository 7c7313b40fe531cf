/** `npm run new`: starts a content file, by questions or by flags. */
import { resolveToday } from '../src/site/dates.ts';
import { runNew } from './new/run.ts';

try {
  process.exitCode = await runNew({
    args: process.argv.slice(2),
    directory: 'content',
    today: resolveToday(process.env['BUILD_DATE'], new Date()),
    terminal: process.stdin.isTTY && process.stdout.isTTY,
    say: (line) => {
      console.log(line);
    },
    complain: (line) => {
      console.error(line);
    },
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
