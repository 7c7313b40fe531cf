/** Builds dist/ before the tests that look at it, where it is missing, of another day, or older than anything that it is made from. */
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import type { Release } from '../../src/site/release.ts';
import { runBuild } from '../../src/site/build/workspace.ts';
import { today } from './today.ts';

const RELEASE = 'dist/version.json';
/** Folders count too: what was removed from one leaves it newer. */
const MADE_FROM = [
  'src',
  'content',
  'public',
  'src/**',
  'content/**',
  'public/**',
  'astro.config.mjs',
  'package-lock.json',
];

function isStale(): boolean {
  if (!existsSync(RELEASE)) return true;
  const { mtimeMs } = statSync(RELEASE);
  const { date } = JSON.parse(readFileSync(RELEASE, 'utf8')) as Release;
  return (
    date !== today || globSync(MADE_FROM).some((file) => !file.endsWith('.test.ts') && statSync(file).mtimeMs > mtimeMs)
  );
}

export default async function setup(): Promise<void> {
  if (!isStale()) return;
  console.log('dist/ is built anew.');
  await runBuild({ cwd: process.cwd(), env: process.env });
}
