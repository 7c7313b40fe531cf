import { describe, expect, test } from 'vitest';
import { citedIn, linkCitations } from './citations.ts';
import { numberSources, usedSources } from './sources.ts';

const kpu = { publisher: 'KPU', title: 'Hasil', url: 'https://kpu.example/hasil' };
const press = { publisher: 'Koran', title: 'Berita' };

describe('sources of a page', () => {
  test('are numbered by first use, each once, and only those that are used', () => {
    const { list, cites } = numberSources([
      { sources: { a: kpu, b: press, c: { publisher: 'X', title: 'Tak dipakai' } }, uses: ['b', 'a', 'b'] },
    ]);
    expect(list.map(({ number, title }) => [number, title])).toEqual([
      [1, 'Berita'],
      [2, 'Hasil'],
    ]);
    expect(cites[0]?.(['a', 'b', 'a'])).toEqual([1, 2]);
  });

  test('of two files are one where their link is the same, and two where only their key is', () => {
    const { list, cites } = numberSources([
      { sources: { s1: kpu }, uses: ['s1'] },
      { sources: { x: { ...kpu, title: 'Judul lain' }, s1: press }, uses: ['x', 's1'] },
    ]);
    expect(list).toHaveLength(2);
    expect([cites[0]?.(['s1']), cites[1]?.(['x']), cites[1]?.(['s1'])]).toEqual([[1], [1], [2]]);
  });

  test('that a file does not hold are refused', () => {
    expect(() => numberSources([{ sources: {}, uses: ['k9'] }])).toThrow('Sumber "k9" tidak ada.');
  });

  test('are found at any depth of an entry', () => {
    expect(usedSources({ a: { sources: ['k1'] }, b: [{ c: { sources: ['k2', 'k1'] } }], d: null })).toEqual([
      'k1',
      'k2',
      'k1',
    ]);
  });
});

describe('citations in prose', () => {
  const cite = (ids: readonly string[]): number[] => ids.map((id) => Number(id.slice(1)));

  test('are listed in order', () => {
    expect(citedIn('Satu.[@k2] Dua. [@k1] [@k2]')).toEqual(['k2', 'k1', 'k2']);
  });

  test('become links to the numbered sources', () => {
    expect(linkCitations('<p>Satu. [@k2]</p>', cite)).toBe('<p>Satu.<sup> <a href="#sumber-2">2</a></sup></p>');
  });

  test('in a row share one superscript', () => {
    expect(linkCitations('Satu. [@k1] [@k2] Dua.', cite).match(/<sup>/g)).toHaveLength(1);
  });
});
