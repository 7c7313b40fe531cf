/** A copy of the project, with caches of its own, that a test may change, and then build or serve. */
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { copyContent, type ContentCopy } from './content.ts';

/** What `npm run build` hands to Node, and what it needs beside `content/`. */
const ASTRO = path.resolve('node_modules/astro/bin/astro.mjs');
export const BUILD: readonly string[] = [ASTRO, 'build', '--force'];
const COPIED = ['src', 'public', 'astro.config.mjs', 'tsconfig.json', 'package.json'];
/** Drawn cards come along: a test waits only for those of its own content. */
const CARDS = '.cache/cards';
/** A day after those of the content as it stands. */
export const PROJECT_TODAY = '2026-12-01';
export const PROJECT_ADDRESS = 'https://situs.example';

export interface Project {
  root: string;
  /** Its built site. */
  dist: string;
  content: ContentCopy;
  /** Where and with which environment its commands run. */
  settings: (extra?: NodeJS.ProcessEnv) => { cwd: string; env: NodeJS.ProcessEnv };
  /** Replaces `from` by `to` in a file of the project; fails where `from` is not in it. */
  edit: (file: string, from: string, to: string) => void;
  /** Builds into the copy's own dist/; rejects with what the build said where it fails. */
  build: (environment?: NodeJS.ProcessEnv) => Promise<void>;
  /** Starts the dev server on `port`. */
  dev: (port: number) => ChildProcess;
  dispose: () => void;
}

/** Builds the project that stands in the folder of `settings`. */
export async function runBuild(settings: ReturnType<Project['settings']>): Promise<void> {
  await promisify(execFile)(process.execPath, BUILD, { ...settings, maxBuffer: 100_000_000 });
}

/** Drawn cards come along unless `cards` is false: a test waits only for those of its own content. */
export function copyProject({ cards = true } = {}): Project {
  const content = copyContent();
  const root = path.dirname(content.directory);
  const at = (file: string): string => path.join(root, file);
  for (const item of COPIED) cpSync(item, at(item), { recursive: true });
  if (cards && existsSync(CARDS)) cpSync(CARDS, at(CARDS), { recursive: true });
  // A link for each package instead of one for the folder: Astro and Vite keep their caches in it.
  mkdirSync(at('node_modules'));
  for (const name of readdirSync('node_modules').filter((item) => !item.startsWith('.')))
    symlinkSync(path.resolve('node_modules', name), at(`node_modules/${name}`));
  const settings: Project['settings'] = (extra = {}) => ({
    cwd: root,
    // Astro's dev server reads no content where it takes itself to be under test.
    env: {
      ...process.env,
      VITEST: undefined,
      BUILD_DATE: PROJECT_TODAY,
      SITE_URL: PROJECT_ADDRESS,
      SOURCE_COMMIT: 'uji',
      ASTRO_TELEMETRY_DISABLED: '1',
      ...extra,
    },
  });
  return {
    root,
    dist: at('dist'),
    content,
    settings,
    edit: (file, from, to) => {
      const text = readFileSync(at(file), 'utf8');
      if (!text.includes(from)) throw new Error(`"${from}" is not in ${file}`);
      writeFileSync(at(file), text.replace(from, to));
    },
    build: (extra) => runBuild(settings(extra)),
    dev: (port) =>
      spawn(process.execPath, [ASTRO, 'dev', '--port', String(port)], {
        ...settings({ NODE_ENV: 'development' }),
        stdio: 'ignore',
      }),
    dispose: content.dispose,
  };
}
