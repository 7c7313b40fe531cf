/** A folder in which the project can be built from content of its own. */
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';

/** Where and with which environment a command runs. */
export interface Settings {
  cwd: string;
  env: NodeJS.ProcessEnv;
}

/** What `npm run build` hands to Node, and what it needs beside `content/`. */
const ASTRO = path.resolve('node_modules/astro/bin/astro.mjs');
export const BUILD: readonly string[] = [ASTRO, 'build', '--force'];
const COPIED = ['src', 'public', 'astro.config.mjs', 'tsconfig.json', 'package.json'];

/** Makes `root`, which has a `content/`, a project with caches of its own. */
export function makeWorkspace(root: string): void {
  for (const item of COPIED) cpSync(item, path.join(root, item), { recursive: true });
  // A link for each package instead of one for the folder: Astro and Vite keep their caches in it.
  mkdirSync(path.join(root, 'node_modules'));
  for (const name of readdirSync('node_modules').filter((item) => !item.startsWith('.')))
    symlinkSync(path.resolve('node_modules', name), path.join(root, 'node_modules', name));
}

/** Builds the project that stands in the folder of `settings`; rejects with what the build said where it fails. */
export async function runBuild(settings: Settings): Promise<void> {
  await promisify(execFile)(process.execPath, BUILD, { ...settings, maxBuffer: 100_000_000 });
}

/** Starts Astro's `command` there; nobody reads what it says unless `stdio` is another. */
export function startAstro(settings: Settings, args: readonly string[], stdio: 'ignore' | 'inherit'): ChildProcess {
  return spawn(process.execPath, [ASTRO, ...args], { ...settings, stdio });
}
