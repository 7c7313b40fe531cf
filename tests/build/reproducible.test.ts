/** Whoever builds the same commit for the same day gets the same bytes, wherever and on whatever machine. */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { RELEASE_FILE, type Release } from '../../src/lib/release.ts';
import { copyProject, type Project } from '../support/project.ts';

const BUILDS_MS = 480_000;
const built: Project[] = [];
afterAll(() => {
  for (const project of built) project.dispose();
});

/** Lays the content's files anew, last name first: many file systems list a folder in the order in which it was filled. */
function layInReverse(directory: string): void {
  const files = readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => path.join(item.parentPath, item.name))
    .sort()
    .reverse()
    .map((file, index) => ({ file, index, bytes: readFileSync(file) }));
  rmSync(directory, { recursive: true });
  for (const { file, index, bytes } of files) {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, bytes);
    utimesSync(file, index, index);
  }
}

function build(environment: Record<string, string>, prepare: (project: Project) => void): Record<string, string> {
  const project = copyProject();
  built.push(project);
  prepare(project);
  const { status, stdout, stderr } = project.build({ SOURCE_COMMIT: 'uji', ...environment });
  expect(`${stdout}${stderr}`).toContain('Complete!');
  expect(status).toBe(0);
  const release = readFileSync(path.join(project.root, 'dist', RELEASE_FILE), 'utf8');
  return { ...(JSON.parse(release) as Release).files, [RELEASE_FILE]: release };
}

test(
  'two builds differ in no file, in another folder, time zone, language and order of files',
  () => {
    const first = build({ TZ: 'Pacific/Honolulu', LANG: 'C', LC_ALL: 'C' }, () => undefined);
    const second = build({ TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', UV_THREADPOOL_SIZE: '1' }, ({ content, root }) => {
      layInReverse(content.directory);
      // A build that was here before leaves nothing behind.
      mkdirSync(path.join(root, 'dist'));
      writeFileSync(path.join(root, 'dist', 'sisa.html'), 'sisa');
      cpSync('dist', path.join(root, 'dist', 'lama'), { recursive: true });
    });
    expect(Object.keys(first).length).toBeGreaterThan(900);
    expect(Object.keys(second)).toEqual(Object.keys(first));
    expect(Object.keys(first).filter((file) => first[file] !== second[file])).toEqual([]);
  },
  BUILDS_MS,
);
