import { describe, expect, test } from 'vitest';
import { makeCalendar, makeContact, makeContext, makeRegion } from '../../tests/support/factory.ts';
import { appeal } from '../kinds/appeal.ts';
import { publishedAppeals } from './articles.ts';
import { contacts } from './contacts.ts';
import { itemsOf } from './kind.ts';
import { regions } from './region.ts';
import { calendars } from './stages.ts';

const contextOf = (today: string) => makeContext({ today });

describe('a channel', () => {
  const { id, ...data } = makeContact({
    channels: [
      { type: 'phone', value: '110', permanent: true, sources: ['s1'] },
      { type: 'whatsapp', value: '08115445110', confirmed: '2025-10-25', sources: ['s1'] },
    ],
  });
  const channels = (today: string) =>
    itemsOf(contacts, [{ id, data }], contextOf(today)).flatMap((item) => item.channels);

  test('is usable for 24 months after it was confirmed', () => {
    expect(channels('2027-10-25').map(({ usable }) => usable)).toEqual([true, true]);
    expect(channels('2027-10-26').map(({ usable }) => usable)).toEqual([true, false]);
  });

  test('stands beside what the page shows of it', () => {
    expect(channels('2026-11-22')[1]).toMatchObject({ value: '08115445110', text: '0811-5445-110' });
  });
});

test('a stage of one day ends on the day it starts in the table', () => {
  const items = itemsOf(calendars, [{ id: '2024', data: makeCalendar() }], contextOf('2026-11-22'));
  const row = calendars.table
    ?.csv(items)
    .split('\r\n')
    .find((line) => line.startsWith('2024,voting,'));
  expect(row).toBe('2024,voting,voting,2024-11-27,2024-11-27,,"KPU, Berita acara"');
});

describe('an article', () => {
  const data = appeal.parse({
    title: 'Jaga damai',
    summary: 'Ringkasan.',
    published: '2024-11-20',
    date: '2024-11-20',
    regions: ['balikpapan'],
    by: { institution: 'KPU' },
    audience: 'Warga',
    topics: ['damai'],
    actions: ['Datang.'],
    corrections: [
      { date: '2024-11-21', note: 'Sudah.' },
      { date: '2024-12-01', note: 'Nanti.' },
    ],
    sources: { a1: { publisher: 'KPU', title: 'Siaran' } },
  });
  const items = (overrides: Partial<typeof data>, today = '2024-11-25') =>
    itemsOf(
      publishedAppeals,
      [{ id: 'jaga-damai', data: { ...data, ...overrides }, body: '\nIsi.[@a1]\n' }],
      contextOf(today),
    );

  test('has its text and its address, no word on drafts, and only the corrections made by today', () => {
    const [item] = items({});
    expect(item).toMatchObject({
      id: 'jaga-damai',
      text: 'Isi.[@a1]',
      page: 'https://situs.example/imbauan/jaga-damai/',
    });
    expect(item).not.toHaveProperty('draft');
    expect(item?.corrections.map(({ note }) => note)).toEqual(['Sudah.']);
  });

  test('is withheld as a draft and before its day', () => {
    expect(items({ draft: true })).toEqual([]);
    expect(items({}, '2024-11-19')).toEqual([]);
  });
});

test('a place has its code, and neither its point nor names of kecamatan, which have licences of others', () => {
  const { id, code, ...data } = makeRegion({
    point: { latitude: -1.2, longitude: 116.8, sources: ['s1'] },
    districtAliases: { 'Balikpapan Kota': ['Kota'] },
  });
  const [item] = itemsOf(regions, [{ id, data, body: 'Profil.' }], contextOf('2026-11-22'));
  expect(item).toMatchObject({ id, code, name: 'Balikpapan', text: 'Profil.' });
  expect(Object.keys(item ?? {})).not.toContain('point');
  expect(Object.keys(item ?? {})).not.toContain('districtAliases');
});
