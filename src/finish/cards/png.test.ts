import { readFileSync } from 'node:fs';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { beforeAll, expect, test } from 'vitest';
import { encodePng } from './png.ts';

const [WIDTH, HEIGHT] = [40, 30];

beforeAll(async () => {
  await initWasm(readFileSync('node_modules/@resvg/resvg-wasm/index_bg.wasm'));
});

/** A picture of `count` greys and violets. */
function picture(count: number): Uint8Array {
  const pixels = Array.from({ length: WIDTH * HEIGHT }, (_, index) => index % count);
  return Uint8Array.from(pixels.flatMap((step) => [step % 256, Math.floor(step / 256) * 2, 200, 255]));
}

/** The pixels of a PNG, read by a decoder that did not write it. */
function readBack(png: Buffer): Uint8Array {
  const image = `<image width="${WIDTH}" height="${HEIGHT}" href="data:image/png;base64,${png.toString('base64')}"/>`;
  return new Resvg(`<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">${image}</svg>`).render().pixels;
}

test('a picture of few colours reads back pixel by pixel', () => {
  const rgba = picture(200);
  expect(readBack(encodePng({ width: WIDTH, height: HEIGHT, rgba })).join()).toBe(rgba.join());
});

test('of more than 256 colours the rarest become their nearest', () => {
  const rgba = picture(300);
  const read = readBack(encodePng({ width: WIDTH, height: HEIGHT, rgba }));
  const distances = [...read].map((value, index) => Math.abs(value - (rgba[index] ?? 0)));
  expect(Math.max(...distances)).toBeGreaterThan(0);
  expect(Math.max(...distances)).toBeLessThanOrEqual(2);
  expect(distances.filter((distance) => distance === 0).length).toBeGreaterThan(distances.length * 0.9);
});
