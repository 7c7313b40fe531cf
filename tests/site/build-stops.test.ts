/** A build of content that is wrong ends with the sentence and without a page. */
import { spawnSync } from 'node:child_process';
import { existsSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { copyContent, type ContentCopy } from '../support/content.ts';

const PROJECT = ['src', 'public', 'node_modules', 'astro.config.mjs', 'tsconfig.json', 'package.json'];

let content: ContentCopy;
let root: string;
beforeEach(() => {
  content = copyContent();
  root = path.dirname(content.directory);
  for (const item of PROJECT) symlinkSync(path.resolve(item), path.join(root, item));
});
afterEach(() => {
  content.dispose();
});

test('a build stops on wrong content with the sentence of the check and no stack trace', () => {
  content.edit('elections/2024/kalimantan-timur/balikpapan.md', 'votes: 45668', 'votes: -45668');
  const { status, stderr, stdout } = spawnSync(
    process.execPath,
    [path.resolve('node_modules/astro/bin/astro.mjs'), 'build'],
    { cwd: root, encoding: 'utf8' },
  );
  expect(status).toBe(1);
  expect(stderr).toMatch(
    /content\/elections\/2024\/kalimantan-timur\/balikpapan\.md:\d+ vote\.pairs\.1\.votes: tidak boleh kurang dari nol/,
  );
  expect(`${stdout}${stderr}`).toContain('Situs tidak dibangun');
  expect(`${stdout}${stderr}`).not.toMatch(/^\s+at /m);
  expect(existsSync(path.join(root, 'dist', 'index.html'))).toBe(false);
});
