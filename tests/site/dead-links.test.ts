/** Links are held against the pages that were built: a small site of good files and one dead link. */
import { cpSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readFiles } from '../../src/check/reader/entries.ts';
import type { ContentFile } from '../../src/check/reader/files.ts';
import { formatProblem } from '../../src/check/problem.ts';
import { readSite, type Site } from '../../src/check/reader/site.ts';
import { wrongTargets } from '../../src/check/rules/addresses.ts';
import { ownAddress } from '../../src/check/rules/own-address.ts';
import { brokenFiles, fileOf, fixtureDay, goodWith, readBroken, readGood } from '../support/fixtures.ts';
import { copyProject, type Project } from '../support/project.ts';

const broken = brokenFiles.filter(({ built }) => built);
const [first] = broken;

let project: Project;
/** What a build that stops has printed. */
let stopped: { code: number; stdout: string; stderr: string };
let site: Site;
beforeAll(async () => {
  if (!first) throw new Error('no broken file has a dead link');
  project = copyProject();
  const { directory, write } = project.content;
  rmSync(directory, { recursive: true });
  cpSync('tests/fixtures/good', directory, { recursive: true });
  // The one entry that every page needs.
  cpSync('content/contacts/polri-110.md', path.join(directory, 'contacts/polri-110.md'));
  write(first.at, readFileSync(`tests/fixtures/broken/${first.file}`, 'utf8'));
  stopped = await project.build({ BUILD_DATE: fixtureDay }).then(
    () => Promise.reject(new Error('the build did not stop')),
    (error: unknown) => error as typeof stopped,
  );
  site = readSite(path.join(project.root, 'dist'));
}, 60_000);
afterAll(() => {
  project.dispose();
});

/** What is said of the links of good content with `files` laid over it, whose hidden articles have no page. */
function sentences(...files: ContentFile[]): string[] {
  const { content } = readFiles(goodWith(...files));
  const drafts = new Set(
    [...content.news, ...content.appeals].filter(({ data }) => data.draft).map(({ file, id }) => ownAddress(file, id)),
  );
  const visible = new Map([...site].filter(([address]) => !drafts.has(address)));
  return wrongTargets(content, visible).map(({ problem }) => formatProblem(problem));
}

test('a build stops on a dead link with its sentence and no stack trace', () => {
  const printed = `${stopped.stdout}${stopped.stderr}`;
  expect(stopped.code).toBe(1);
  expect(stopped.stderr.split('\n')).toContain(first?.says);
  expect(printed).toMatch(/\d masalah pada tautan\. Situs tidak dibangun\./);
  expect(printed).not.toMatch(/^\s+at /m);
});

test('links of good files lead somewhere', () => {
  expect(sentences()).toEqual([]);
});

test.each(broken)('$file meets its own sentence and nothing else', (file) => {
  expect(sentences(readBroken(file))).toEqual([file.says]);
});

describe('a draft', () => {
  const draft = readGood('appeals/contoh.md').replace('regions:', 'draft: true\nregions:');
  const linkingTo = (address: string): ContentFile =>
    fileOf('appeals/draf-satu.md', draft.replace('Isi imbauan', `Lihat [draf kedua](${address}).`));

  test('may link to a draft', () => {
    expect(sentences(linkingTo('/imbauan/draf-dua/#bagian'), fileOf('appeals/draf-dua.md', draft))).toEqual([]);
  });

  test('links to pages that exist', () => {
    expect(sentences(linkingTo('/imbauan/draf-tiga/'))).toEqual([
      expect.stringContaining('halaman /imbauan/draf-tiga/ tidak ada'),
    ]);
  });
});
