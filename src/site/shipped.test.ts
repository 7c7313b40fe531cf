import { expect, test } from 'vitest';
import { packageLicence } from './shipped.ts';

const shipped = { name: 'paket', what: 'Sesuatu' };

test('the copyright line of the licence text names the holder', () => {
  const text = 'MIT License\n\nCopyright (c) 2020 Seseorang\n\nPermission is hereby granted';
  expect(packageLicence(shipped, { license: 'MIT', author: 'Orang lain' }, text)).toEqual({
    ...shipped,
    licence: 'MIT',
    holder: 'Copyright (c) 2020 Seseorang',
  });
});

test('the author stands in where there is no such line', () => {
  expect(packageLicence(shipped, { license: 'MIT', author: { name: 'Penulis' } }, null).holder).toBe('Penulis');
  expect(packageLicence(shipped, { license: 'MIT' }, 'Tanpa baris').holder).toBe('paket');
});

test('a package without a licence is refused', () => {
  expect(() => packageLicence(shipped, {}, null)).toThrow('Paket paket tidak menyebut lisensinya.');
});
