/** The site of each replayed day, built: nothing that it says was unknown by then. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { rebuild } from '../../src/replay/build/rebuild.ts';
import { siteTexts } from '../../src/replay/build/site-texts.ts';
import { entriesIn } from '../../src/replay/build/write-content.ts';
import { leaksIn, secretsOn } from '../../src/replay/leaks.ts';
import { launchBrowser } from '../support/browser.ts';
import { REPLAYED_DAYS } from '../support/replayed-days.ts';
import { serve } from '../support/serve.ts';

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

test('the day of the vote begins with the hours, then what to bring, then 110 and Bawaslu', async () => {
  const day = '2024-11-27';
  const out = path.join(folder, day);
  expect(existsSync(out) || (await rebuild({ day, out, rehearsal: false, stdio: 'ignore' }))).toBe(true);
  const [site, browser] = await Promise.all([serve(out), launchBrowser()]);
  try {
    const page = await browser.newPage({ viewport: { width: 360, height: 640 } });
    const topOf = async (selector: string): Promise<number> => {
      const box = await page.locator(selector).first().boundingBox();
      return box?.y ?? NaN;
    };
    await page.goto(site.origin);
    expect((await page.locator('main').innerText()).trim()).toMatch(/^07\.00–13\.00 WITA\s+TPS buka hari ini/);
    for (const path of ['/', '/wilayah/kalimantan-timur/samarinda/']) {
      await page.goto(`${site.origin}${path}`);
      const tops = [
        await topOf('main #tahap'),
        await topOf('main li:has-text("Bawa kartu tanda penduduk")'),
        await topOf('main a[href="tel:110"]'),
        await topOf('main a:has-text("Bawaslu")'),
      ];
      expect(tops).toEqual(tops.toSorted((a, b) => a - b));
      expect(tops[0]).toBeLessThan(640);
    }
  } finally {
    await Promise.all([browser.close(), site.close()]);
  }
});
