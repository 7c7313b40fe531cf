import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { makeElection, makeRegion, pairsWith } from '../../tests/support/factory.ts';
import { summarise } from '../elections/summary.ts';
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

  test('say of a place what was elected, and when', () => {
    const summary = summarise(makeRegion(), makeElection(), '2026-11-22');
    expect(placeCard(summary, 'Pilkada 2024 Kota Balikpapan', province)).toEqual({
      path: '/wilayah/kalimantan-timur/balikpapan/kartu.png',
      kind: 'Wilayah',
      title: 'Pilkada 2024 Kota Balikpapan',
      places: 'Wali Kota dan Wakil Wali Kota · Kalimantan Timur',
      date: 'Pemungutan suara 27 November 2024',
    });
  });

  test('name both days of a vote that was held again, once the second is past', () => {
    const election = makeElection({
      revote: {
        votingDay: '2025-04-19',
        pairs: pairsWith(60, 40),
        scope: 'Semua TPS',
        reason: 'Uji.',
        sources: ['s1'],
      },
    });
    const dateOn = (today: string): string => placeCard(summarise(makeRegion(), election, today), 'Uji', province).date;
    expect(dateOn('2025-04-20')).toBe('27 November 2024, diulang 19 April 2025');
    expect(dateOn('2025-04-18')).toBe('Pemungutan suara 27 November 2024');
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
