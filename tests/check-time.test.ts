/** A file of the largest size that is read, full of what a pattern may stumble over, does not hold up the check. */
import { performance } from 'node:perf_hooks';
import { beforeAll, expect, test } from 'vitest';
import { MAX_BYTES } from '../src/check/reader/bytes.ts';
import { checkWith, fileOf, readGood } from './support/fixtures.ts';

/** A pattern whose time grows with the square of the text takes half a minute and more. */
const LIMIT_MS = 3000;
const FILE = 'appeals/panjang.md';
const start = readGood('appeals/contoh.md')
  .replace('Judul imbauan', 'Judul panjang')
  .replace(/Isi imbauan[^]*/, '');

// Names of areas are read once.
beforeAll(() => checkWith());

test.each([
  '[@',
  '[@k1',
  '](',
  '[a](',
  '{',
  '<',
  '#',
  ' ',
  '\n',
  '-',
  '.',
  '. ',
  '0',
  '08',
  '+62 ',
  'wa.me/',
  'suara ',
  'suara 1',
  'import ',
  '*',
  '|',
  '&',
  '[^',
  '[a]: ',
  'a@b.',
  '1. ',
  'TPS ',
])('a body of nothing but %j', async (piece) => {
  const text = start + piece.repeat(Math.floor((MAX_BYTES - Buffer.byteLength(start)) / piece.length));
  const began = performance.now();
  const problems = await checkWith(fileOf(FILE, text));
  expect(performance.now() - began).toBeLessThan(LIMIT_MS);
  expect(problems.join()).not.toContain('terlalu besar');
});
