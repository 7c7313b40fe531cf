/** Who answers for the site: what it stores, whose code it ships, how to report a weakness. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { SHIPPED_CODE, SHIPPED_DATA } from '../../src/site/shipped.ts';
import { STORED } from '../../src/site/stored.ts';
import { site } from '../../src/site.ts';
import { pages, textOf } from '../support/dist.ts';
import { importsOf } from '../support/imports.ts';

const wordsOf = (address: string): string => {
  const page = pages.find((item) => item.path === address);
  return page ? textOf(page.document).replace(/\s+/g, ' ') : '';
};

const WORKERS = ['src/offline/client/worker/index.ts', 'src/offline/client/worker/retired.ts'];

/** Files of src/ that scripts of pages and the service workers reach, and the packages that these import. */
function reached(): { files: Set<string>; packages: Set<string> } {
  const ofPages = globSync('src/**/*.astro').flatMap((file) => (/<script>/.test(readFileSync(file, 'utf8')) ? scriptImports(file) : []));
  const files = new Set([...ofPages, ...WORKERS]);
  const packages = new Set<string>();
  for (const file of files) {
    if (!/\.[jt]s$/.test(file)) continue;
    for (const { target, typeOnly } of importsOf(file).concat(dynamicImports(file))) {
      if (typeOnly) continue;
      if (target.startsWith('src/')) files.add(target);
      else packages.add(target.startsWith('@') ? target.split('/').slice(0, 2).join('/') : (target.split('/')[0] ?? target));
    }
  }
  return { files, packages };
}

function resolved(file: string, target: string): string {
  return target.startsWith('.') ? path.join(path.dirname(file), target).replaceAll(path.sep, '/') : target;
}

function scriptImports(file: string): string[] {
  const scripts = [...readFileSync(file, 'utf8').matchAll(/<script>([\s\S]*?)<\/script>/g)].map((match) => match[1] ?? '');
  return scripts.flatMap((script) => [...script.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => resolved(file, String(match[1]))));
}

function dynamicImports(file: string): { target: string; typeOnly: boolean }[] {
  return [...readFileSync(file, 'utf8').matchAll(/\bimport\('([^']+)'\)/g)].map((match) => ({ target: resolved(file, String(match[1])), typeOnly: false }));
}

const scripts = reached();

test('the scripts of the pages are found', () => {
  expect(scripts.files.size).toBeGreaterThan(10);
  expect([...scripts.files].some((file) => file.includes('/client'))).toBe(true);
  expect([...scripts.files].some((file) => file.startsWith('src/search/'))).toBe(true);
});

test('every package whose code reaches the reader is listed with its licence', () => {
  const built = globSync('dist/_astro/*.js').map((file) => readFileSync(file, 'utf8'));
  expect(built.length).toBeGreaterThan(3);
  const shipped = [
    ...scripts.packages,
    ...(existsSync('dist/pagefind/pagefind.js') ? ['pagefind'] : []),
    ...(built.some((code) => code.includes('vite:preloadError')) ? ['vite'] : []),
    ...(pages.some(({ html }) => html.includes('tailwindcss.com')) ? ['tailwindcss'] : []),
  ];
  expect(shipped.length).toBeGreaterThan(1);
  expect(SHIPPED_CODE.map(({ name }) => name).sort()).toEqual([...new Set(shipped)].sort());
  const text = wordsOf('/tentang/lisensi/');
  expect([...SHIPPED_CODE, ...SHIPPED_DATA].filter(({ name }) => !text.includes(name))).toEqual([]);
  expect(text).toContain('Copyright (c) Tailwind Labs, Inc.');
});

test('what is stored in the browser is what the privacy page says', () => {
  const client = globSync('src/**/*.{js,ts}').filter((file) => !file.endsWith('.test.ts'));
  expect(client.length).toBeGreaterThan(5);
  const code = client.map((file) => readFileSync(file, 'utf8')).join('\n');
  const storing = /\b(localStorage|sessionStorage|indexedDB|document\.cookie|cookieStore|caches)\b/.test(code);
  expect(storing).toBe(STORED.length > 0);
  // Each key is named in the code, and no key is taken from elsewhere.
  expect(STORED.filter(({ key }) => !code.includes(`'${key}'`))).toEqual([]);
  const literal = [...code.matchAll(/(?:local|session)Storage\.\w+\('([^']+)'/g)].map((match) => String(match[1]));
  expect(literal.filter((key) => !STORED.some((item) => item.key === key))).toEqual([]);
  expect(code).not.toMatch(/document\.cookie|cookieStore|indexedDB/);
  const text = wordsOf('/tentang/privasi/');
  expect(text.includes('Situs ini tidak menyimpan apa pun di peramban Anda.')).toBe(STORED.length === 0);
  expect(STORED.filter(({ what }) => !text.includes(what))).toEqual([]);
});

test('a way to report a weakness stands where the publisher has one, and is said to be missing otherwise', () => {
  const { email, reportUrl } = site.publisher;
  const open = email !== undefined || reportUrl !== undefined;
  expect(existsSync('dist/.well-known/security.txt')).toBe(open);
  expect(wordsOf('/tentang/').includes('berkas security.txt belum ada')).toBe(!open);
});

test('humans.txt names the publisher', () => {
  expect(readFileSync('dist/humans.txt', 'utf8')).toContain(site.publisher.name);
});
