import { expect, test } from 'vitest';
import { failingAloud } from './program.ts';

const program = (text: string) => [{ path: 'pagefind.js', content: Buffer.from(text) }];

test('a program of another form stops the build', () => {
  expect(() => failingAloud(program('something else'))).toThrow('another form');
});

test('no other file is touched', () => {
  const files = [{ path: 'wasm.id.pagefind', content: new Uint8Array([1]) }];
  expect(failingAloud(files)).toEqual(files);
});
