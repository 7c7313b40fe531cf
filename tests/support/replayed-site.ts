/** What the built site of a replayed day says too early. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'vitest';
import { rebuild } from '../../src/replay/build/rebuild.ts';
import { siteTexts } from '../../src/replay/build/site-texts.ts';
import { entriesIn } from '../../src/replay/build/write-content.ts';
import { leaksIn, secretsOn, type Leak } from '../../src/replay/leaks.ts';

/** Builds the site of `day` and reads every kind of file that says something, the search's own among them. */
export async function leaksOfSite(day: string): Promise<Leak[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'replayed-'));
  try {
    const out = path.join(folder, 'dist');
    expect(await rebuild({ day, out, rehearsal: true, stdio: 'ignore' })).toBe(true);
    const texts = siteTexts(out);
    for (const ending of ['.html', '.json', '.xml', '.csv', '.ics', '.vcf', '.pf_fragment'])
      expect(
        texts.some(([file]) => file.endsWith(ending)),
        ending,
      ).toBe(true);
    const secrets = secretsOn(entriesIn('content'), day);
    return texts.flatMap(([file, text]) => leaksIn(file, text, secrets));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
