import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { makeRegion } from '../../tests/support/factory.ts';
import { articleCard, placeCard, placesLine, siteCard } from './card.ts';
import { cardLayout, coloursOf, shapesOf, titleSize, withMark } from './layout.ts';

const province = makeRegion({ id: 'kalimantan-timur', name: 'Kalimantan Timur', kind: 'provinsi' });
const colours = coloursOf(readFileSync('src/styles/tokens.css', 'utf8'));

describe('the words of a card', () => {
  test('name three places and count the rest', () => {
    expect(placesLine(['Paser'])).toBe('Paser');
    expect(placesLine(['Paser', 'Berau', 'Bontang'])).toBe('Paser, Berau, Bontang');
    expect(placesLine(['Paser', 'Berau', 'Bontang', 'Nunukan', 'Malinau'])).toBe(
      'Paser, Berau, Bontang, dan 2 daerah lain',
    );
  });

  test('name a place and no edition, since the records of all editions share its card', () => {
    expect(placeCard(makeRegion(), province)).toEqual({
      path: '/wilayah/kalimantan-timur/balikpapan/kartu.png',
      kind: 'Wilayah',
      title: 'Kota Balikpapan',
      places: 'Kalimantan Timur',
      date: '',
    });
  });

  test('name the places of an article', () => {
    const card = articleCard(
      'Berita',
      '/berita/uji/',
      { id: 'uji', title: 'Uji', regions: ['balikpapan'] },
      '27 November 2024',
      [makeRegion()],
    );
    expect(card).toMatchObject({ path: '/berita/uji/kartu.png', places: 'Balikpapan' });
    expect(siteCard([province]).path).toBe('/kartu.png');
  });
});

describe('the look of a card', () => {
  test('has every colour that it uses from the light theme', () => {
    const [light, dark] = [`#${'1'.repeat(6)}`, `#${'2'.repeat(6)}`];
    expect(coloursOf(`@theme { --color-ink: ${light}; } :root { --color-ink: ${dark}; }`)).toEqual({ ink: light });
    const text = JSON.stringify(cardLayout({ kind: 'Berita', title: 'Uji', places: 'Paser', date: '2024' }, colours));
    for (const name of ['paper', 'text', 'muted', 'ink']) expect(text).toContain(`"${colours[name] ?? name}"`);
  });

  test('shrinks a title as it grows', () => {
    const sizes = ['a', 'a'.repeat(50), 'a'.repeat(90)].map(titleSize);
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    expect(new Set(sizes).size).toBe(3);
  });

  test('carries the mark', () => {
    const mark = shapesOf(readFileSync('public/favicon.svg', 'utf8'));
    expect(mark).toMatch(/^<path[^]*\/>$/);
    expect(withMark('<svg><g/></svg>', mark)).toContain(mark);
  });
});
