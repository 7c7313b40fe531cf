import { encode } from 'uqr';
import { expect, test } from 'vitest';
import { qrPath } from './qr.ts';

const TEXT = 'https://situs.example/wilayah/kalimantan-timur/balikpapan/';

test('the drawing has every dark module of the code once, and an empty border of four', () => {
  const { size, path } = qrPath(TEXT);
  const drawn = [...path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)].flatMap(([, x, y, length]) =>
    Array.from({ length: Number(length) }, (_, step) => `${Number(x) + step},${y}`),
  );
  const { data } = encode(TEXT, { ecc: 'M', border: 4 });
  const dark = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`${x},${y}`] : [])));
  expect(dark.length).toBeGreaterThan(100);
  expect(drawn).toEqual(dark);
  expect(
    drawn.flatMap((place) => place.split(',').map(Number)).filter((place) => place < 4 || place >= size - 4),
  ).toEqual([]);
});
