import { expect, test } from 'vitest';
import { sourceText } from './source-text.ts';

test('an example shows its body without its title', () => {
  expect(sourceText('---\ntitle: Judul\n---\n\n<Note>Isi</Note>\n')).toBe('<Note>Isi</Note>');
});

test('an example shows the part of its head that stands below a comment', () => {
  expect(sourceText('---\ntitle: Judul\n# Di depan:\ntables: []\n---\n\nIsi\n')).toBe('# Di depan:\ntables: []\n\nIsi');
});
