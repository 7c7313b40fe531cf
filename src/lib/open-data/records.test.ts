import { describe, expect, test } from 'vitest';
import { makeCalendar, makeContact } from '../../../tests/support/factory.ts';
import { publishedContact, publishedStages } from './records.ts';

const addressOf = (path: string): string => `https://situs.example${path}`;

describe('a channel', () => {
  const contact = makeContact({
    channels: [
      { type: 'phone', value: '110', permanent: true, sources: ['s1'] },
      { type: 'whatsapp', value: '08115445110', confirmed: '2025-10-25', sources: ['s1'] },
    ],
  });
  const channels = (today: string) => publishedContact(contact, today, addressOf).channels;

  test('is usable for 24 months after it was confirmed', () => {
    expect(channels('2027-10-25').map(({ usable }) => usable)).toEqual([true, true]);
    expect(channels('2027-10-26').map(({ usable }) => usable)).toEqual([true, false]);
  });

  test('says what is not known of it', () => {
    expect(channels('2026-11-22')[1]).toMatchObject({ value: '08115445110', text: '0811-5445-110', free: null, hours: null });
  });
});

describe('a stage', () => {
  const stages = publishedStages(makeCalendar());

  test('of one day ends on the day it starts', () => {
    expect(stages.find(({ id }) => id === 'voting')).toMatchObject({ edition: 2024, start: '2024-11-27', end: '2024-11-27' });
  });

  test('carries its sources along', () => {
    expect(stages[0]?.sources).toEqual([{ publisher: 'KPU', title: 'Berita acara', url: null, date: null, language: null }]);
  });

  test('whose source is missing is refused', () => {
    expect(() => publishedStages({ ...makeCalendar(), sources: {} })).toThrow('Sumber "s1" tidak ada di daftar sumber tahapan 2024.');
  });
});
