import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { deadLinks } from './dead-links.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'dead-links-'));
  mkdirSync(path.join(root, 'content'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

/** What is said of a site of `files`, by address, that no content wrote. */
function said(files: Record<string, string>): string[] {
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(root, 'dist', name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return deadLinks(path.join(root, 'dist'), path.join(root, 'content'));
}

test('links to pages, to their parts, to files and out of the site are left alone', () => {
  const links = [
    '/',
    '/berita/',
    '/berita/?q=a#isi',
    '#atas',
    '../data.csv',
    '/a%20b.txt',
    'https://contoh.id/x',
    'mailto:a@contoh.id',
    'tel:110',
  ];
  const home = `<p id="atas">${links.map((link) => `<a href="${link}">x</a>`).join('')}</p>`;
  expect(
    said({ 'index.html': home, 'berita/index.html': '<main id="isi"></main>', 'data.csv': '', 'a b.txt': '' }),
  ).toEqual([]);
});

test('a link of a template that leads nowhere is named with its page', () => {
  expect(said({ 'index.html': '<a href="/brita/">x</a>', 'berita/index.html': '<a href="/#atas">x</a>' })).toEqual([
    '/: the link to /brita/ leads nowhere, and no file in content/ wrote it',
    '/berita/: the link to /#atas leads nowhere, and no file in content/ wrote it',
  ]);
});

test('one that every page has is named once', () => {
  const page = '<a href="/brita">x</a>';
  expect(said({ 'a/index.html': page, 'b/index.html': page, 'c/index.html': page })).toEqual([
    expect.stringMatching(/^\/[abc]\/ and 2 other pages: the link to \/brita leads nowhere/),
  ]);
});

test('what stands in scripts and styles is no link', () => {
  const html = `<script>const a = '<a href="/x/">';</script><style>/* <a href="/y/"> */</style><a href="/z/">z</a>`;
  expect(said({ 'index.html': html })).toEqual([expect.stringContaining('/z/')]);
});

test('an address that cannot be decoded is looked up as it is written', () => {
  expect(said({ 'index.html': '<a href="/%E0%A4%A/">x</a><a href="#%">x</a>' })).toHaveLength(2);
});
