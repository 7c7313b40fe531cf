import { describe, expect, test } from 'vitest';
import { rank } from './rank.ts';

describe('text results', () => {
  const results = [
    { score: 3, kind: 'Berita', local: false },
    { score: 2, kind: 'Kontak', local: true },
    { score: 1, kind: 'Panduan', local: false },
  ];

  test('put guides first where steps are asked for', () => {
    expect(rank(results, 'cara melapor', false)[0]?.kind).toBe('Panduan');
  });

  test('put the contact of a place first where institution and place are named', () => {
    expect(rank(results, 'bawaslu samarinda', true)[0]?.kind).toBe('Kontak');
  });

  test('keep their order where nothing tells them apart', () => {
    expect(rank(results, 'gudang logistik rusak', false)[0]?.kind).toBe('Berita');
  });
});
