/** `npm run build`: Astro builds the pages, then a process of its own takes the last steps. Arguments go to Astro. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { MEMORY } from './build/memory.ts';

const at = (file: string): string => fileURLToPath(new URL(file, import.meta.url));
const halves = [[at('../node_modules/astro/bin/astro.mjs'), 'build', ...process.argv.slice(2)], [at('finish.ts')]];

for (const half of halves) {
  const { status } = spawnSync(process.execPath, half, { stdio: 'inherit', env: { ...process.env, ...MEMORY } });
  if (status !== 0) {
    process.exitCode = status ?? 1;
    break;
  }
}
