import { expect, test } from 'vitest';
import { makeElection, makeRegion, pairsWith } from '../../tests/support/factory.ts';
import { byStart, calendarEvents, ownSteps } from './calendar.ts';

const source = { sources: ['s1'] };

test('a place adds its revote and its inauguration, all-day because no source gives their hours', () => {
  const revote = {
    votingDay: '2025-04-19',
    scope: 'Semua TPS',
    reason: 'Putusan MK.',
    pairs: pairsWith(60, 40),
    ...source,
  };
  const steps = ownSteps(makeRegion(), makeElection({ revote })).sort(byStart);
  const events = calendarEvents(2024, steps, (path) => `https://situs.example${path}`);
  expect(events.map(({ start, hours, url }) => [start, hours, url])).toEqual([
    ['2025-02-20', undefined, 'https://situs.example/pilkada/2024/kalimantan-timur/balikpapan/'],
    ['2025-04-19', undefined, 'https://situs.example/pilkada/2024/kalimantan-timur/balikpapan/'],
  ]);
});

test('voting day has the hours in which polling stations were open', () => {
  const [event] = calendarEvents(
    2024,
    [{ id: 'voting', name: 'Pemungutan suara', start: '2024-11-27', ...source }],
    (path) => path,
  );
  expect(event?.hours).toEqual({ from: '07:00', until: '13:00' });
});
