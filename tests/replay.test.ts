/** Content of replayed days: right by the check of its day, and without anything of a later one. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { checkContent } from '../src/check/index.ts';
import { formatProblem, isError } from '../src/check/problem.ts';
import { entriesIn, knownEntries, writeContentOn } from '../src/replay/build/write-content.ts';
import { leaksIn, secretsOn } from '../src/replay/leaks.ts';
import { REPLAYED_DAYS } from './support/replayed-days.ts';
import { today } from './support/today.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'replayed-'));
const entries = entriesIn('content');

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe.each(REPLAYED_DAYS)('%s', (day) => {
  const content = path.join(folder, day, 'content');

  test('passes the check of its day', async () => {
    writeContentOn('content', content, day);
    expect((await checkContent(content, { today: day })).filter(isError).map(formatProblem)).toEqual([]);
  });

  test('has nothing that was not known', () => {
    const secrets = secretsOn(entries, day);
    const known = knownEntries(entries, day);
    expect(known.length).toBeGreaterThan(30);
    expect(known.flatMap(({ file, data, body }) => leaksIn(file, `${JSON.stringify(data)} ${body}`, secrets))).toEqual(
      [],
    );
  });
});

test('the day of today takes nothing but what waits for its day', () => {
  const [now, then] = [entries, knownEntries(entries, today)].map((all) =>
    Object.fromEntries(all.filter(({ data }) => data['draft'] !== true).map(({ file, data }) => [file, data])),
  );
  expect(then).toEqual(now);
});

test.each([
  [[], 'Tulis hari yang ingin dilihat, misalnya: npm run replay -- 2024-11-20'],
  [['2024-11-31'], '"2024-11-31" bukan tanggal. Tulis tahun-bulan-hari, misalnya: npm run replay -- 2024-11-20'],
])('the command refuses %j with a sentence and builds nothing', (args, sentence) => {
  const { status, stderr, stdout } = spawnSync(process.execPath, ['scripts/replay.ts', ...args], { encoding: 'utf8' });
  expect({ status, stderr, stdout }).toEqual({ status: 2, stderr: `${sentence}\n`, stdout: '' });
});
