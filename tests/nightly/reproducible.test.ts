/** Whoever builds the same commit for the same day gets the same bytes, wherever and on whatever machine. */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { RELEASE_FILE, type Release } from '../../src/site/release.ts';
import { copyProject, type Project } from '../support/project.ts';

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

async function build(
  environment: Record<string, string>,
  prepare: (project: Project) => void,
): Promise<Record<string, string>> {
  const project = copyProject();
  try {
    prepare(project);
    await project.build(environment);
    const release = readFileSync(path.join(project.dist, RELEASE_FILE), 'utf8');
    return { ...(JSON.parse(release) as Release).files, [RELEASE_FILE]: release };
  } finally {
    project.dispose();
  }
}

test('two builds differ in no file, in another folder, time zone, language and order of files', async () => {
  const first = await build({ TZ: 'Pacific/Honolulu', LANG: 'C', LC_ALL: 'C' }, () => undefined);
  const second = await build(
    { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', UV_THREADPOOL_SIZE: '1' },
    ({ content, dist }) => {
      layInReverse(content.directory);
      // A build that was here before leaves nothing behind.
      cpSync('dist', path.join(dist, 'lama'), { recursive: true });
      writeFileSync(path.join(dist, 'sisa.html'), 'sisa');
    },
  );
  expect(Object.keys(first)).not.toHaveLength(0);
  expect(Object.keys(second)).toEqual(Object.keys(first));
  expect(Object.keys(first).filter((file) => first[file] !== second[file])).toEqual([]);
});
