/** `npm run bench -- size`: bytes of every page, and how long a build takes. */
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { LIST_BUDGET, LISTS, PAGE_BUDGET } from '../../tests/support/budgets.ts';

function timed(command: string, args: string[]): number {
  const start = performance.now();
  const { status } = spawnSync(command, args, { stdio: 'ignore' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed`);
  return (performance.now() - start) / 1000;
}

/** Builds the site and prints what was measured; pages over their budget. */
export function benchSize(): string[] {
  const seconds = timed('npm', ['run', 'build']);
  const sizes = globSync('dist/**/*.html')
    .map((file) => ({ page: file.replace(/^dist/, '').replace(/index\.html$/, ''), bytes: brotliCompressSync(readFileSync(file)).length }))
    .sort((a, b) => b.bytes - a.bytes);
  const regions = sizes.filter(({ page }) => /^\/wilayah\/[^/]+\/[^/]+\/$/.test(page));

  console.log(`Build and search index: ${seconds.toFixed(1)} s for ${sizes.length} pages`);
  console.log(`Region pages, brotli with styles: largest ${regions[0]?.bytes ?? 0} of ${PAGE_BUDGET} bytes`);
  console.table(sizes.slice(0, 20));
  return sizes.filter(({ page, bytes }) => bytes > (LISTS.test(page) ? LIST_BUDGET : PAGE_BUDGET)).map(({ page, bytes }) => `${page} has ${bytes} bytes`);
}
