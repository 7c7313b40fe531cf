import { expect, test } from 'vitest';
import { packageOf, unnamedPackages } from './shipped-code.ts';

test('a module belongs to the innermost package on its way, and the site’s own to none', () => {
  expect(packageOf('/x/node_modules/a/node_modules/@b/c/d.js?v=1')).toBe('@b/c');
  expect(packageOf('\0vite/preload-helper.js')).toBe('vite');
  expect(packageOf('/x/src/sharing/client-copy.ts')).toBeUndefined();
});

test('code of a package that the page on licences does not name is told', () => {
  expect(
    unnamedPackages(['\0vite/preload-helper.js', '/x/node_modules/pagefind/a.js', '/x/src/sharing/client-copy.ts']),
  ).toEqual([]);
  expect(unnamedPackages(['/x/node_modules/fuse.js/a.js', '/x/node_modules/fuse.js/b.js'])).toEqual(['fuse.js']);
});
