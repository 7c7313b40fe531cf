import { expect, test } from 'vitest';
import { writeSmallChunks } from './chunks.ts';
import { unpack } from './file.ts';
import type { Word } from './words.ts';

/** Some 20,000 bytes of words. */
const words = Array.from({ length: 1200 }, (_, index): Word => {
  const text = `${String.fromCharCode(97 + Math.floor(index / 100))}${String(index).padStart(5, '0')}`;
  return [text, [[1, [2, 3], []]], []];
});

test('every word is in the one chunk whose bounds hold it', () => {
  const written = new Map<string, unknown>();
  const list = writeSmallChunks(words, ({ path, content }) => written.set(path, unpack(content)));
  expect(list.length).toBeGreaterThan(2);
  const held = list.flatMap(([from, to, hash]) => {
    const [own] = written.get(`index/${hash}.pf_index`) as [Word[]];
    expect(own.every(([text]) => text >= from && text <= to)).toBe(true);
    return own;
  });
  expect(held).toEqual(words);
});
