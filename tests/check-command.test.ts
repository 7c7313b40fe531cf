/** `npm run check` as an editor or a pull request runs it. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Problem } from '../src/check/problem.ts';
import { fixtureDay, readGood } from './support/fixtures.ts';

/** Ten files with one fault each, and its line. */
const FAULTS: [file: string, from: string, to: string, line: number][] = [
  ['appeals/contoh.md', 'topics: [damai]', 'topics: [damay]', 9],
  ['contacts/polresta-contoh.md', '"110"', '"99999999999999"', 8],
  ['elections/2024/kalimantan-timur.md', 'edition: 2024', 'edition: dua ribu', 2],
  ['elections/2024/kalimantan-timur/balikpapan.md', 'votes: 30', 'votes: -30', 10],
  ['guides/contoh.mdx', 'polresta-contoh', 'polresta-conto', 26],
  ['news/2024-11-27-contoh.md', '[balikpapan]', '[balikpapn]', 5],
  ['redirects.yaml', 'date: 2026-11-20', 'date: 2026-02-31', 4],
  ['regions/kalimantan-timur.md', 'kind: provinsi', 'kind: dusun', 3],
  ['security/contoh.md', '[bagian pengamanan]', '[klik di sini]', 20],
  ['stages/2024.yaml', 'end: 2024-08-29', 'end: 2024-02-31', 5],
];

let root: string;
beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), 'check-'));
  cpSync('tests/fixtures/good', path.join(root, 'good'), { recursive: true });
  cpSync('tests/fixtures/good', path.join(root, 'broken'), { recursive: true });
  for (const [file, from, to] of FAULTS)
    writeFileSync(path.join(root, 'broken', file), readGood(file).replace(from, to));
});
afterAll(() => {
  rmSync(root, { recursive: true });
});

function check(folder: string, ...options: string[]): { status: number | null; lines: string[]; stderr: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/check.ts', '--content', path.join(root, folder), ...options],
    {
      encoding: 'utf8',
      env: { ...process.env, BUILD_DATE: fixtureDay },
    },
  );
  return { status, lines: stdout.trimEnd().split('\n'), stderr };
}

describe('ten faults in ten files', () => {
  test('are ten problems of one run, by file and line, with exit 1 and no stack trace', () => {
    const { status, lines, stderr } = check('broken');
    expect(lines.slice(0, -1).map((line) => /^content\/([^:]+):(\d+) /.exec(line)?.slice(1, 3))).toEqual(
      FAULTS.map(([file, , , line]) => [file, String(line)]),
    );
    expect(lines.at(-1)).toBe('10 masalah di content/.');
    expect([status, stderr]).toEqual([1, '']);
  });

  test('are ten annotations for a pull request', () => {
    const { status, lines } = check('broken', '--format', 'github');
    expect(lines.filter((line) => line.startsWith('::error file=content/'))).toHaveLength(10);
    expect(lines).toContain(
      '::error file=content/news/2024-11-27-contoh.md,line=5::wilayah "balikpapn" tidak dikenal. Maksud Anda "balikpapan"?',
    );
    expect(status).toBe(1);
  });

  test('are a list for a program', () => {
    const problems = JSON.parse(check('broken', '--format', 'json').lines.join('\n')) as Problem[];
    expect(problems.map(({ file, line, severity }) => [file, line, severity])).toEqual(
      FAULTS.map(([file, , , line]) => [`content/${file}`, line, 'error']),
    );
  });
});

test('good content passes with exit 0', () => {
  expect(check('good')).toEqual({ status: 0, lines: ['content/ baik: tidak ada masalah.'], stderr: '' });
});

test('warnings alone pass', () => {
  const file = path.join(root, 'good', 'news/2024-11-27-contoh.md');
  writeFileSync(file, readGood('news/2024-11-27-contoh.md').replace('Warga memilih', 'Ada himbauan. Warga memilih'));
  expect(check('good')).toEqual({
    status: 0,
    lines: [
      'content/ baik: tidak ada masalah, 1 peringatan.',
      'content/news/2024-11-27-contoh.md:20 peringatan: "himbauan" ditulis "imbauan" menurut kamus',
    ],
    stderr: '',
  });
});

test('an unknown format is named with those that there are', () => {
  const { status, stderr } = check('good', '--format', 'xml');
  expect([status, stderr.trim()]).toEqual([2, '--format xml tidak dikenal. Pilihannya: text, github, json.']);
});
