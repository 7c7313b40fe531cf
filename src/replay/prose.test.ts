import { expect, test } from 'vitest';
import { proseOn, withoutLinksTo } from './prose.ts';

const on = (body: string): string => proseOn(body, (part) => !part.includes('kelak'));

test('parts that are not known go, and the others keep their form', () => {
  expect(on('Satu.[@a]\n\nkelak[@b]\n\n- tiga[@a]\n- kelak[@b]\n- lima[@a]')).toBe(
    'Satu.[@a]\n\n- tiga[@a]\n- lima[@a]',
  );
});

test('a section goes with its heading, deeper ones included', () => {
  expect(on('## Satu\n\nA.[@a]\n\n## kelak\n\nB.[@a]\n\n### Dalam\n\nC.[@a]\n\n## Tiga\n\nD.[@a]')).toBe(
    '## Satu\n\nA.[@a]\n\n## Tiga\n\nD.[@a]',
  );
});

test('a sentence without a source goes where its section has lost anything', () => {
  expect(on('A.[@a]\n\nJadi begitu.\n\n## Dua\n\nB.[@a] kelak\n\nJadi begitu.\n\nC.[@a]')).toBe(
    'A.[@a]\n\nJadi begitu.\n\n## Dua\n\nC.[@a]',
  );
});

test('what would be left empty goes: headings, leads of lists, heads of tables, tags', () => {
  expect(
    on(
      '## Daftar\n\nIsinya:\n\n- kelak[@b]\n\n## Tabel\n\n| a | b |\n|---|---|\n| kelak | 1 |\n\n<Note>\n\nkelak\n\n</Note>\n\nSisa.[@a]',
    ),
  ).toBe('## Tabel\n\nSisa.[@a]');
});

test('numbered lists count up by one', () => {
  expect(on('1. satu[@a]\n2. kelak[@b]\n3. tiga[@a]')).toBe('1. satu[@a]\n2. tiga[@a]');
});

test('links to pages that are not there become text, and others lead to the page', () => {
  const isGone = (address: string): boolean => address === '/berita/kelak/';
  expect(withoutLinksTo('[ini](/berita/kelak/#isi) dan [itu](/wilayah/x/#hasil) ![gambar](/a.png)', isGone)).toBe(
    'ini dan [itu](/wilayah/x/) ![gambar](/a.png)',
  );
});
