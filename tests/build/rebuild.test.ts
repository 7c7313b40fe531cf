/** A build after a change takes what it can from the last one. What comes out must be what a build from nothing makes. */
import { createHash } from 'node:crypto';
import { globSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyProject, type Project } from '../support/project.ts';

const CHANGED = 'news/2024-10-07-anev-kapolda-narkotika.md';
const BUILD_MS = 240_000;

let project: Project;
beforeAll(() => {
  project = copyProject();
});
afterAll(() => {
  project.dispose();
});

/** Every file of dist/ with the hash of what it holds, and how many pages came from the last build. */
function build(): { files: Map<string, string>; taken: number } {
  const { status, stdout } = project.build();
  expect(status).toBe(0);
  const dist = path.join(project.root, 'dist');
  const names = globSync('**/*', { cwd: dist, withFileTypes: true })
    .filter((item) => item.isFile())
    .map(({ parentPath, name }) => path.relative(dist, path.join(parentPath, name)))
    .sort();
  const files = new Map(
    names.map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(path.join(dist, name)))
        .digest('hex'),
    ]),
  );
  return { files, taken: stdout.split('(restored)').length - 1 };
}

test(
  'a build after a change of one title takes most pages from the last, and agrees with one from nothing byte for byte',
  () => {
    expect(build().taken).toBe(0);

    const title = /^title: (.*)$/m.exec(project.content.read(CHANGED))?.[1] ?? '';
    project.content.edit(CHANGED, `title: ${title}`, 'title: Judul yang diubah untuk uji');
    const again = build();
    // Its neighbours name it and are made again; most others are not.
    expect(again.taken).toBeGreaterThan(100);
    expect(again.taken).toBeLessThan(175);

    rmSync(path.join(project.root, '.cache'), { recursive: true });
    const fromNothing = build();
    expect(fromNothing.taken).toBe(0);
    expect([...again.files]).toEqual([...fromNothing.files]);
  },
  BUILD_MS,
);

test(
  'nothing is taken from a build of other code',
  () => {
    project.edit('src/schemas/news.ts', '.strictObject({', '.strictObject({\n');
    expect(build().taken).toBe(0);
    expect(globSync('.cache/astro/*', { cwd: project.root })).toHaveLength(1);
  },
  BUILD_MS,
);
