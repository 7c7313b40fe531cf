/** What is no plain file is not followed: it would put into the site what nobody has checked. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { copyContent, type ContentCopy } from './support/content.ts';

const LINK = 'ini tautan ke tempat lain, bukan berkas; salin berkasnya ke sini';

let content: ContentCopy;
let at: (file: string) => string;
beforeEach(() => {
  content = copyContent((file) => !/^(news|appeals)\/./.test(file));
  at = (file) => path.join(content.directory, file);
  mkdirSync(at('../outside'));
  writeFileSync(at('../outside/page.md'), 'Berkas di luar content.\n');
});
afterEach(() => {
  content.dispose();
});

test.each(['news/2024-11-27-contoh.md', 'guides/contoh.mdx', 'news/contoh.jpg', 'README.txt', 'stages/2030.yaml'])(
  'a link at %s is refused',
  async (file) => {
    symlinkSync('../../outside/page.md', at(file));
    expect(await content.check()).toEqual([`content/${file}:1 ${LINK}`]);
  },
);

test('a linked folder is refused as such, and nothing in it is read', async () => {
  symlinkSync('../../outside', at('guides/luar'));
  expect(await content.check()).toEqual([`content/guides/luar:1 ${LINK}`]);
});

test('a link that leads nowhere is refused', async () => {
  symlinkSync('nowhere.md', at('guides/contoh.md'));
  expect(await content.check()).toEqual([`content/guides/contoh.md:1 ${LINK}`]);
});

test.skipIf(process.platform === 'win32')('a pipe is refused and not waited for', async () => {
  execFileSync('mkfifo', [at('guides/contoh.md')]);
  expect(await content.check()).toEqual([
    'content/guides/contoh.md:1 ini bukan berkas biasa; hapus, lalu simpan isinya sebagai berkas',
  ]);
});
