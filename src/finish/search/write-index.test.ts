import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addressIn } from './file.ts';
import { readIndex } from './read.ts';
import { indexPages } from './write-index.ts';
import { wordsIn } from './words.ts';

const PAGES = 23;
/** With a word in two spellings, which Pagefind files as one. */
const WORDS = ['pilkada', 'kafe', 'kafé', 'Kutai', 'naïf', 'suara', 'tps', '1.266', '𝒳abc', 'bupati', 'ⅷ'];
let root = '';

beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), 'index-'));
  for (let page = 0; page < PAGES; page++) {
    const folder = path.join(root, 'pages', `halaman-${page}`);
    mkdirSync(folder, { recursive: true });
    const text = Array.from({ length: 40 }, (_, place) => WORDS[(place * (page + 3)) % WORDS.length]).join(' ');
    // Only some runs have a page with an alias: fields are numbered by run.
    const alias = page < 3 ? `<p data-pagefind-meta="alias" data-pagefind-index-attrs="title" title="nama lain ${page}">nama lain ${page}</p>` : '';
    const filter = `<p data-pagefind-filter="jenis">${page % 2 ? 'Berita' : 'Imbauan'}</p>`;
    writeFileSync(
      path.join(folder, 'index.html'),
      `<html lang="id"><body data-pagefind-body><h1>Halaman ${page}</h1>${alias}${filter}<p>${text} hanya${page}</p></body></html>`,
    );
  }
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Every file of the index of the pages, indexed `most` at a time. */
function filesOf(most: number): Record<string, string> {
  const site = path.join(root, `site-${most}`);
  cpSync(path.join(root, 'pages'), site, { recursive: true });
  expect(indexPages(site, null, most)).toBe(PAGES);
  const files = globSync('pagefind/**/*', { cwd: site, withFileTypes: true }).filter((item) => item.isFile());
  return Object.fromEntries(
    files
      .map(({ parentPath, name }) => {
        const file = path.join(parentPath, name);
        return [path.relative(site, file), readFileSync(file, 'base64')] as const;
      })
      .sort(),
  );
}

test('pages indexed a few at a time make the same files as all at once', () => {
  const whole = filesOf(1000);
  expect(Object.keys(whole).filter((file) => file.endsWith('.pf_fragment'))).toHaveLength(PAGES);
  expect(filesOf(5)).toEqual(whole);
  expect(filesOf(1)).toEqual(whole);
});

test('a word leads to the pages that have it', () => {
  const folder = path.join(root, 'site-5/pagefind');
  const { head, pages, fields } = readIndex(folder);
  const urlOf = (number: number): string => addressIn(readFileSync(path.join(folder, 'fragment', `${pages[number]?.[0]}.pf_fragment`)));
  const words = new Map([...wordsIn(folder, head)].map((word) => [word[0], word]));
  for (let page = 0; page < PAGES; page++) expect(words.get(`hanya${page}`)?.[1].map(([number]) => urlOf(number))).toEqual([`/halaman-${page}/`]);
  expect(fields).toEqual(['alias', 'title']);
  // Its stem is on every page, and said to be in the title.
  const inTitle = -1 - fields.indexOf('title');
  const places = words.get('halam')?.[1] ?? [];
  expect(places).toHaveLength(PAGES);
  expect(places.every(([, , inFields]) => inFields[0] === inTitle)).toBe(true);
});
