/** The cards that a build makes: the same bytes each time, and none twice. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readLook } from '../src/cards/build/look.ts';
import { makeCards } from '../src/cards/build/make.ts';
import type { Card } from '../src/cards/card.ts';
import { pngSize } from './support/png.ts';

/** Chats pass over pictures of some 300 KB. */
const MAX_BYTES = 100_000;
const look = readLook('.');
const makeCard = (id: string, overrides: Partial<Card> = {}): Card => ({
  ...{
    path: `/berita/${id}/kartu.png`,
    kind: 'Berita',
    title: `Berita uji ${id}`,
    places: 'Paser',
    date: '27 November 2024',
  },
  ...overrides,
});

let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'cards-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

const folders = (name = 'a') => ({ cache: path.join(root, name, 'cache'), out: path.join(root, name, 'dist') });
const make = (cards: readonly Card[], name?: string) => makeCards({ cards, look, ...folders(name) });
const written = (card: Card, name?: string): Buffer => readFileSync(path.join(folders(name).out, card.path));
const cached = (): string[] => readdirSync(folders().cache);

test('a second build draws no card again, and a changed title exactly one', async () => {
  const cards = [makeCard('satu'), makeCard('dua'), makeCard('tiga')];
  expect(await make(cards)).toEqual({ all: 3, drawn: 3 });
  const before = cards.map((card) => written(card));
  expect(await make(cards)).toEqual({ all: 3, drawn: 0 });
  expect(cards.map((card) => written(card))).toEqual(before);
  const changed = cards.with(1, makeCard('dua', { title: 'Berita uji dengan judul lain' }));
  expect(await make(changed)).toEqual({ all: 3, drawn: 1 });
  expect(changed.map((card, index) => written(card).equals(before[index] ?? Buffer.alloc(0)))).toEqual([
    true,
    false,
    true,
  ]);
});

test('a change of the look draws all again, and what no page needs leaves the cache', async () => {
  const cards = [makeCard('satu'), makeCard('dua')];
  await make(cards);
  const before = cached();
  expect(before).toHaveLength(2);
  await make(cards.slice(0, 1));
  expect(cached()).toHaveLength(1);
  expect(
    await makeCards({ cards, look: { ...look, colours: { ...look.colours, ink: '#000000' } }, ...folders() }),
  ).toEqual({ all: 2, drawn: 2 });
  expect(cached().filter((name) => before.includes(name))).toEqual([]);
});

test('two pages of one text share a drawing', async () => {
  const cards = [makeCard('satu', { title: 'Judul uji' }), makeCard('dua', { title: 'Judul uji' })];
  expect(await make(cards)).toEqual({ all: 2, drawn: 1 });
  expect(cards.map((card) => pngSize(written(card)))).toEqual([
    { width: 1200, height: 630 },
    { width: 1200, height: 630 },
  ]);
});

test('two builds on as many threads as there are cores draw the same bytes', async () => {
  const cards = Array.from({ length: 6 }, (_, index) => makeCard(String(index)));
  await make(cards, 'a');
  await make(cards.toReversed(), 'b');
  expect(cards.filter((card) => !written(card, 'a').equals(written(card, 'b')))).toEqual([]);
});

test('whatever its title, a card has the right size', async () => {
  const titles = [
    'Polda Kaltara pantau media sosial untuk mencegah hoaks menjelang Pilkada Serentak 2024 ini',
    'W'.repeat(90),
    'Ω Жук 漢字 العربية ไทย 😀 “uji” <b>&amp;</b>',
    'A',
  ];
  const places = 'Kutai Kartanegara, Penajam Paser Utara, Mahakam Ulu, dan 12 daerah lain';
  const cards = titles.map((title, index) => makeCard(String(index), { title, places }));
  await make(cards);
  for (const card of cards) {
    expect(pngSize(written(card))).toEqual({ width: 1200, height: 630 });
    expect(written(card).length).toBeLessThanOrEqual(MAX_BYTES);
  }
});

test('a card that cannot be drawn stops the build with its reason', async () => {
  await expect(makeCards({ cards: [makeCard('satu')], look: { ...look, mark: '<g' }, ...folders() })).rejects.toThrow();
  expect(cached()).toEqual([]);
});
