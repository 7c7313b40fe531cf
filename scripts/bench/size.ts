/** `npm run bench -- size`: bytes of every page, and how long a build takes. */
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { budgetOf, LISTS } from '../../tests/support/budgets.ts';
import { judge } from './targets.ts';

function timed(command: string, args: string[]): number {
  const start = performance.now();
  const { status } = spawnSync(command, args, { stdio: 'ignore' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed`);
  return (performance.now() - start) / 1000;
}

/** Builds the site and prints the largest pages; the budgets that are broken. */
export function benchSize(): string[] {
  const seconds = timed('npm', ['run', 'build']);
  const sizes = globSync('dist/**/*.html')
    .map((file) => ({
      page: file.replace(/^dist/, '').replace(/index\.html$/, ''),
      bytes: brotliCompressSync(readFileSync(file)).length,
    }))
    .sort((a, b) => b.bytes - a.bytes);
  const [lists, pages] = [sizes.filter(({ page }) => LISTS.test(page)), sizes.filter(({ page }) => !LISTS.test(page))];
  console.table(sizes.slice(0, 20));
  return judge('Pages, brotli with their styles', [
    {
      what: `Largest page, ${pages[0]?.page ?? ''}`,
      value: pages[0]?.bytes ?? NaN,
      unit: 'bytes',
      most: budgetOf(pages[0]?.page ?? ''),
    },
    {
      what: `Largest list, ${lists[0]?.page ?? ''}`,
      value: lists[0]?.bytes ?? NaN,
      unit: 'bytes',
      most: budgetOf(lists[0]?.page ?? ''),
    },
    { what: `A build of ${sizes.length} pages`, value: seconds, unit: 's' },
  ]);
}
