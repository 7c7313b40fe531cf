import { expect, test } from 'vitest';
import { withDoctype, withPolicy } from './page-policy.ts';
import { styleTexts } from './style-elements.ts';

const HOSTILE = 'Judul <style>.a{color:red}</style> dan </style><style>';
const page = (css: string): string =>
  `<!doctype html><html><head><meta charset="utf-8"><meta name="description" content="${HOSTILE}"><style>${css}</style>` +
  `<script type="application/ld+json">{"a":"<style>"}</script></head><body title='<style>'><p class="a">isi</p><!-- <style>b</style> --></body></html>`;
const CSS = '.a{color:blue}.b{color:green}';

test('styles are found where they are elements, and not where an attribute, a script or a comment speaks of one', () => {
  expect(styleTexts(page(CSS))).toEqual([CSS]);
});

test('the policy names the hash of no style that only a title speaks of', () => {
  expect(withPolicy(page(CSS), '/').match(/'sha256-/g)).toHaveLength(1);
});

test('a page has its doctype, also where its title speaks of one', () => {
  expect(withDoctype('<!DOCTYPE html><html></html>')).toBe('<!DOCTYPE html><html></html>');
  expect(withDoctype('<html><meta content="<!doctype html>"></html>')).toBe(
    '<!DOCTYPE html><html><meta content="<!doctype html>"></html>',
  );
});
