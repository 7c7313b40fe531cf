import { expect, test } from 'vitest';
import { linkCitations } from './citations.ts';

const cite = (ids: readonly string[]): number[] => ids.map((id) => Number(id.slice(1)));

test('citations in a row become links within one sign', () => {
  expect(linkCitations('<p>Satu kalimat. [@k1] [@k2]</p>', cite)).toBe(
    '<p>Satu kalimat.<sup> <a href="#sumber-1">1</a> <a href="#sumber-2">2</a></sup></p>',
  );
});

test('a citation in an attribute stays text, so that nothing behind it leaves the attribute', () => {
  const picture = '<p><img alt="Warga > lain [@k1]<script src=/x.js>" src="x.jpg"> <a title="b [@k1]" href="/x/">c</a>';
  expect(linkCitations(`${picture}[@k2]</p>`, cite)).toBe(`${picture}<sup> <a href="#sumber-2">2</a></sup></p>`);
});
