/** Another release of the built site, in a folder of its own. */
import {
  appendFileSync,
  cpSync,
  globSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { completeLists } from '../../src/offline/build/complete-lists.ts';

export interface Release {
  directory: string;
  dispose: () => void;
}

function editPages(directory: string, from: string, to: string): number {
  const files = globSync('**/*.{html,js}', { cwd: directory }).map((file) => path.join(directory, file));
  const changed = files.filter((file) => readFileSync(file, 'utf8').includes(from));
  for (const file of changed) writeFileSync(file, readFileSync(file, 'utf8').replaceAll(from, to));
  return changed.length;
}

/** The next release: `from` is `to` on every page, every script has another name and the old ones are gone, and the worker is another. */
export function nextRelease(from: string, to: string): Release {
  const root = mkdtempSync(path.join(tmpdir(), 'release-'));
  const directory = path.join(root, 'dist');
  cpSync('dist', directory, { recursive: true });
  if (editPages(directory, from, to) === 0) throw new Error(`no page has ${from}`);
  for (const script of globSync('_astro/*.js', { cwd: directory }).map((file) => path.basename(file))) {
    const renamed = script.replace(/\.js$/, '-next.js');
    renameSync(path.join(directory, '_astro', script), path.join(directory, '_astro', renamed));
    editPages(directory, script, renamed);
  }
  appendFileSync(path.join(directory, 'sw.js'), '\n// The next release.\n');
  completeLists(directory);
  return {
    directory,
    dispose: () => {
      rmSync(root, { recursive: true });
    },
  };
}
