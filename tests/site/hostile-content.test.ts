/**
 * Whatever an editor's file carries is data. The site is built twice, once with hostile texts in every field and body, once with
 * harmless ones of the same shape: what real parsers read must be the same but for those texts, and a browser must run none of them.
 */
import { globSync, readFileSync } from 'node:fs';
import { parse as parseCsv } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { copyContent } from '../support/content.ts';
import { fillWith, MOVED_PAGE } from '../support/hostile-content.ts';
import { asHostile } from '../support/hostile-texts.ts';
import { differencesOf, parsedSite } from '../support/parsed-site.ts';
import { sharedSite } from '../support/shared-sites.ts';
import { useSite } from '../support/site.ts';

const [hostile, harmless] = await Promise.all([sharedSite('hostile'), sharedSite('harmless')]);
const scratch = copyContent();
const texts = fillWith(scratch, 'hostile');
scratch.dispose();

/** Blanks count as one, and Astro sets quotes, dashes and dots in bodies as a printer would. */
function normal(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[“”]/g, '"')
    .replaceAll(/[‘’]/g, "'")
    .replaceAll('…', '...')
    .replaceAll('—', '---')
    .replaceAll('–', '--');
}

test('thousands of texts of every collection are hostile', () => {
  expect(texts.length).toBeGreaterThan(2000);
  expect(new Set(texts.map((text) => text.hostile)).size).toBe(texts.length);
});

test('every file has the same form, with each text where it belongs', async () => {
  const [expected, found] = await Promise.all([parsedSite(harmless), parsedSite(hostile)]);
  expect([...found.keys()]).toEqual([...expected.keys()]);
  expect(found.size).toBeGreaterThan(300);
  expect(differencesOf(expected, found, (text) => asHostile(text, texts), normal)).toEqual([]);
});

test('lines of calendars and address cards have at most 75 octets, and break within no character', () => {
  const files = globSync(`${hostile}/**/*.{ics,vcf}`);
  expect(files.length).toBeGreaterThan(40);
  for (const file of files) {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
    const lines = text.split('\r\n');
    expect(lines.filter((line) => Buffer.byteLength(line) > 75 || /[\r\n]/.test(line) || !line.isWellFormed())).toEqual(
      [],
    );
    expect(
      lines
        .filter((line) => /^(BEGIN|END):/.test(line))
        .every((line) => /^(BEGIN|END):(VCARD|VCALENDAR|VTIMEZONE|STANDARD|VEVENT)$/.test(line)),
    ).toBe(true);
  }
});

test('no cell of a table begins as a formula does', () => {
  const cells = globSync(`${hostile}/data/*.csv`).flatMap((file): string[] =>
    parseCsv(readFileSync(file), { bom: true }).flat(),
  );
  expect(cells.filter((cell) => cell.startsWith("'="))).not.toHaveLength(0);
  expect(cells.filter((cell) => /^[=+@\t\r＝＋－＠]|^-(?!\d+(\.\d+)?$)/.test(cell))).toEqual([]);
});

/** Some pages of each kind, which have a folder and a depth of their own; none that leads on by itself. */
function fewOfEachKind(addresses: readonly string[]): string[] {
  const kinds = Object.groupBy(
    addresses.filter((address) => address !== MOVED_PAGE),
    (address) => `${address.split('/')[1]} ${address.split('/').length}`,
  );
  return Object.values(kinds).flatMap((pages = []) => pages.slice(0, 4));
}

describe('in a browser', () => {
  const site = useSite(hostile);

  test('no page runs, asks or shows anything that its texts speak of', async () => {
    const addresses = fewOfEachKind(
      globSync('**/index.html', { cwd: hostile }).map((file) => `/${file.replace(/index\.html$/, '')}`),
    );
    expect(addresses.length).toBeGreaterThan(40);
    const { page, problems } = await site.open('/');
    for (const address of addresses) await page.goto(address);
    expect(problems).toEqual([]);
  });

  test('a file in XML is well formed', async () => {
    const files = globSync(`${hostile}/**/*.xml`).map((file) => readFileSync(file, 'utf8'));
    expect(files.length).toBeGreaterThan(15);
    const { page } = await site.open('/favicon.svg');
    await page.goto('about:blank');
    const wrong = await page.evaluate(
      (all) =>
        all.filter(
          (xml) =>
            new DOMParser().parseFromString(xml, 'application/xml').getElementsByTagName('parsererror').length > 0,
        ),
      files,
    );
    expect(wrong).toEqual([]);
  });

  test('a search finds a title as it is, whatever is asked', async () => {
    const title =
      texts.find((text) => text.hostile.includes('</script><script') && text.hostile.length <= 90)?.hostile ?? '';
    const number = /K\d{5}/.exec(title)?.[0] ?? '';
    const { page, problems } = await site.open(`/cari/?q=${number}`);
    await page.waitForSelector('#hasil-cari[data-status="done"]', { state: 'attached' });
    expect(normal(await page.locator('#hasil-cari').innerText())).toContain(normal(title));
    for (const query of [
      '<script>alert(1)</script>',
      '"><img src=x onerror=alert(1)>',
      '\u202Ekukar\u2028',
      '[@k1] ${7*7} %00',
    ]) {
      await page.goto(`/cari/?q=${encodeURIComponent(query)}`);
      await page.waitForSelector('#hasil-cari[data-status="done"]', { state: 'attached' });
    }
    expect(problems).toEqual([]);
  });
});
