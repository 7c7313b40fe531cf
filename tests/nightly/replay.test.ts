/** The site of each replayed day, built: nothing that it says was unknown by then. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { rebuild } from '../../src/replay/build/rebuild.ts';
import { siteTexts } from '../../src/replay/build/site-texts.ts';
import { entriesIn } from '../../src/replay/build/write-content.ts';
import { leaksIn, secretsOn } from '../../src/replay/leaks.ts';
import { REPLAYED_DAYS } from '../support/replayed-days.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'replayed-'));
const entries = entriesIn('content');

afterAll(() => {
  rmSync(folder, { recursive: true });
});

test.each(REPLAYED_DAYS)('%s says nothing that was not known', async (day) => {
  const out = path.join(folder, day);
  expect(await rebuild({ day, out, rehearsal: true, stdio: 'ignore' })).toBe(true);
  const texts = siteTexts(out);
  const secrets = secretsOn(entries, day);
  // Every kind of file that says something was read, the search's own among them.
  for (const ending of ['.html', '.json', '.xml', '.csv', '.ics', '.vcf', '.pf_fragment'])
    expect(
      texts.some(([file]) => file.endsWith(ending)),
      ending,
    ).toBe(true);
  expect(texts.flatMap(([file, text]) => leaksIn(file, text, secrets))).toEqual([]);
});
