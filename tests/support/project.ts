/** A copy of the project, with caches of its own, that a test may change, and then build or serve. */
import type { ChildProcess } from 'node:child_process';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { makeWorkspace, runBuild, startAstro, type Settings } from '../../src/site/build/workspace.ts';
import { copyContent, type ContentCopy } from './content.ts';

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
  settings: (extra?: NodeJS.ProcessEnv) => Settings;
  /** Replaces `from` by `to` in a file of the project; fails where `from` is not in it. */
  edit: (file: string, from: string, to: string) => void;
  /** Builds into the copy's own dist/; rejects with what the build said where it fails. */
  build: (environment?: NodeJS.ProcessEnv) => Promise<void>;
  /** Starts the dev server on `port`. */
  dev: (port: number) => ChildProcess;
  dispose: () => void;
}

/** Drawn cards come along unless `cards` is false: a test waits only for those of its own content. */
export function copyProject({ cards = true } = {}): Project {
  const content = copyContent();
  const root = path.dirname(content.directory);
  const at = (file: string): string => path.join(root, file);
  makeWorkspace(root);
  if (cards && existsSync(CARDS)) cpSync(CARDS, at(CARDS), { recursive: true });
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
    dev: (port) => startAstro(settings({ NODE_ENV: 'development' }), ['dev', '--port', String(port)], 'ignore'),
    dispose: content.dispose,
  };
}
