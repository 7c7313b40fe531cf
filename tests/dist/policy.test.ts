/** What every built page forbids its browser, and that nothing in it would need more. */
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { HEADERS } from '../../src/site/headers.ts';
import { WORKER_POLICY } from '../../src/offline/names.ts';
import { attributeOf, elementsOf, everyPage, textOf, type Element } from '../support/dist.ts';
import { loadPage } from '../support/page.ts';

/** Directives of a policy with their sources. */
function read(policy: string): Map<string, string[]> {
  return new Map(
    policy.split(';').map((directive) => {
      const [name = '', ...sources] = directive.trim().split(/\s+/);
      return [name, sources] as const;
    }),
  );
}

const isPolicy = (element: Element): boolean => (attributeOf(element, 'http-equiv') ?? '').toLowerCase() === 'content-security-policy';
/** Scripts that hold data, such as JSON-LD, never run. */
const runs = (element: Element): boolean => element.tagName === 'script' && ['', 'module'].includes(attributeOf(element, 'type') ?? '');

test('there are pages to look at', () => {
  expect(everyPage).not.toHaveLength(0);
});

describe.each(everyPage)('$path', ({ path, elements, html }) => {
  test('carries one policy, before anything that it is about', () => {
    const policies = elements.filter(isPolicy);
    expect(policies).toHaveLength(1);
    const first = elements.findIndex(({ tagName }) => ['style', 'script', 'link', 'img', 'form', 'base'].includes(tagName));
    expect(elements.findIndex(isPolicy)).toBeLessThan(first);
  });

  test('allows its own files and styles alone', () => {
    const policy = read(attributeOf(elements.find(isPolicy) as Element, 'content') ?? '');
    const hashes = elements
      .filter(({ tagName }) => tagName === 'style')
      .map((style) => `'sha256-${createHash('sha256').update(textOf(style)).digest('base64')}'`);
    expect(Object.fromEntries(policy)).toEqual({
      'default-src': ["'none'"],
      'script-src': ["'self'", "'inline-speculation-rules'", ...(path === '/cari/' ? ["'wasm-unsafe-eval'"] : [])],
      ...(hashes.length > 0 && { 'style-src': [...new Set(hashes)] }),
      'img-src': ["'self'"],
      'connect-src': ["'self'"],
      'form-action': ["'self'"],
      'base-uri': ["'none'"],
      'require-trusted-types-for': ["'script'"],
    });
  });

  test('has no code and no style in its markup', () => {
    const inside = elements.flatMap((element) => [
      ...(runs(element) && !attributeOf(element, 'src') ? ['script without src'] : []),
      ...element.attrs.filter(({ name, value }) => name === 'style' || name.startsWith('on') || /^\s*javascript:/i.test(value)).map(({ name }) => name),
    ]);
    expect(inside).toEqual([]);
    // Neither in a part that is parsed only where script is off.
    expect(html).not.toMatch(/<[a-z][^>]*\s(style|on[a-z]+)=/i);
  });
});

test('drawings have no code either', () => {
  const drawings = globSync('dist/**/*.svg');
  expect(drawings).not.toHaveLength(0);
  expect(drawings.filter((file) => elementsOf(loadPage(file, 'dist').document).some(({ tagName }) => tagName === 'script'))).toEqual([]);
});

test('the file of headers for hosts has every header for every address', () => {
  expect(existsSync('dist/_headers')).toBe(true);
  const [everywhere = ''] = readFileSync('dist/_headers', 'utf8').split('\n\n');
  expect(everywhere.split('\n')).toEqual(['/*', ...HEADERS.map(([name, value]) => `  ${name}: ${value}`)]);
});

test('no header and no policy lets written code run', () => {
  const policy = read(HEADERS.find(([name]) => name === 'Content-Security-Policy')?.[1] ?? '');
  expect(policy.get('frame-ancestors')).toEqual(["'none'"]);
  expect(
    [...policy.values()]
      .flat()
      .filter((source) => !["'none'", "'self'", "'inline-speculation-rules'", "'wasm-unsafe-eval'", "'script'", WORKER_POLICY].includes(source)),
  ).toEqual([]);
});
