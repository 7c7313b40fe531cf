import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { precompress } from '../scripts/precompress/run.ts';

let root: string;
const at = (...parts: string[]): string => path.join(root, ...parts);
const run = (): ReturnType<typeof precompress> => precompress(at('dist'), at('cache'), 2);
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'precompress-'));
  mkdirSync(at('dist', 'pagefind', 'index'), { recursive: true });
  writeFileSync(at('dist', 'index.html'), '<p>Satu</p>'.repeat(50));
  writeFileSync(at('dist', 'twin.html'), '<p>Satu</p>'.repeat(50));
  writeFileSync(at('dist', 'rss.xml'), '<rss>Dua</rss>'.repeat(50));
  writeFileSync(at('dist', 'picture.png'), 'png');
  writeFileSync(at('dist', 'pagefind', 'index', 'id_1.pf_index'), 'compressed');
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

test('every text file has twins that hold the same, and nothing else has', async () => {
  expect((await run()).files).toBe(3);
  for (const file of ['index.html', 'twin.html', 'rss.xml']) {
    const bytes = readFileSync(at('dist', file));
    expect(brotliDecompressSync(readFileSync(at('dist', `${file}.br`)))).toEqual(bytes);
    expect(gunzipSync(readFileSync(at('dist', `${file}.gz`)))).toEqual(bytes);
  }
  expect(readdirSync(at('dist')).filter((name) => name.startsWith('picture'))).toEqual(['picture.png']);
  expect(readdirSync(at('dist', 'pagefind', 'index'))).toEqual(['id_1.pf_index']);
});

test('what did not change is taken from the cache, also after a new build', async () => {
  await run();
  rmSync(at('dist', 'rss.xml.br'));
  expect(await run()).toEqual({ files: 3, compressed: 0 });
  expect(brotliDecompressSync(readFileSync(at('dist', 'rss.xml.br'))).toString()).toContain('Dua');
});

test('a changed file gets new twins', async () => {
  await run();
  writeFileSync(at('dist', 'index.html'), '<p>Tiga</p>');
  expect(await run()).toEqual({ files: 3, compressed: 1 });
  expect(gunzipSync(readFileSync(at('dist', 'index.html.gz'))).toString()).toBe('<p>Tiga</p>');
});
