import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { INDEX, OFFLINE_INDEX } from '../index-address.ts';
import { indexPages } from './write-index.ts';

const PAGES = ['satu', 'dua', 'tiga', 'empat'];
const KEPT = '/dua/';
let root = '';
beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), 'index-'));
});
afterAll(() => {
  rmSync(root, { recursive: true });
});

/** Builds pages in the order of `names` and indexes them; every file that the site then has. */
async function indexed(folder: string, names: readonly string[]): Promise<Map<string, string>> {
  const site = path.join(root, folder);
  for (const name of names) {
    mkdirSync(path.join(site, name), { recursive: true });
    const filters = ['jenis:Berita', `daerah:${name}`]
      .map((filter) => `<i hidden data-pagefind-filter="${filter}"></i>`)
      .join('');
    const html = `<html lang="id"><body><main data-pagefind-body>${filters}<h1>Halaman ${name}</h1><p>Pilkada ${name}</p></main></body></html>`;
    writeFileSync(path.join(site, name, 'index.html'), html);
  }
  writeFileSync(
    path.join(site, '404.html'),
    '<html lang="id"><body><main><p data-pagefind-ignore>Tidak ada</p></main></body></html>',
  );
  expect(await indexPages(site, new Set([KEPT]))).toBe(names.length);
  return new Map(
    globSync('**/*.*', { cwd: site })
      .sort()
      .map((file) => [file, readFileSync(path.join(site, file), 'base64')]),
  );
}

test('pages make the same files in whatever order they lie on the disk, and are left without marks', async () => {
  const files = await indexed('a', PAGES);
  expect([...(await indexed('b', PAGES.toReversed()))]).toEqual([...files]);
  const pages = [...files]
    .filter(([file]) => file.endsWith('.html'))
    .map(([, content]) => Buffer.from(content, 'base64').toString());
  expect(pages).toHaveLength(PAGES.length + 1);
  expect(pages.filter((html) => html.includes('data-pagefind'))).toEqual([]);
});

test('pages that may be saved have an index of their own, with their texts in one file', async () => {
  const files = [...(await indexed('c', PAGES)).keys()].map((file) => `/${file.replaceAll(path.sep, '/')}`);
  const textsIn = (index: string): number =>
    files.filter((file) => file.startsWith(index) && file.endsWith('.pf_fragment')).length;
  expect(textsIn(INDEX)).toBe(PAGES.length);
  expect(textsIn(OFFLINE_INDEX)).toBe(1);
});

test('names and figures that stand apart on a page are words of their own in the index, and the page stays as it was', async () => {
  const facts =
    '<details><summary>Angka</summary><dl><dt>Pemilih tetap</dt><dd>27.869</dd><dt>TPS</dt><dd>77</dd></dl></details>' +
    '<table><caption>Suara</caption><thead><tr><th>Nama</th><th>Jumlah</th></tr></thead></table>';
  const site = path.join(root, 'd');
  mkdirSync(site);
  writeFileSync(
    path.join(site, 'index.html'),
    `<html lang="id"><body><main data-pagefind-body><h1>Hasil</h1>${facts}</main></body></html>`,
  );
  await indexPages(site, new Set());
  const [text = ''] = globSync(`.${INDEX}**/*.pf_fragment`, { cwd: site });
  expect(gunzipSync(readFileSync(path.join(site, text))).toString()).toContain(
    'Angka Pemilih tetap 27.869 TPS 77 Suara Nama Jumlah',
  );
  expect(readFileSync(path.join(site, 'index.html'), 'utf8')).toContain(facts);
});
