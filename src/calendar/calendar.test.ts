import { expect, test } from 'vitest';
import { makeCalendar, makeElection, makeRegion, pairsWith } from '../../tests/support/factory.ts';
import { byStart, calendarEvents, nationalSteps, ownSteps, stepsOf } from './calendar.ts';

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

test('a place that votes on another day has that day in place of the one of all', () => {
  const otherDay = { note: 'Banjir menunda pemungutan suara.', ...source };
  const election = makeElection({ vote: { votingDay: '2024-12-01', pairs: [], otherDay }, elected: undefined });
  const votes = stepsOf(makeCalendar(), makeRegion(), election).filter(({ id }) => /^(voting|pemungutan)/.test(id));
  expect(votes).toEqual([expect.objectContaining({ start: '2024-12-01', note: otherDay.note })]);
});

test('voting day has the hours in which polling stations were open', () => {
  const hours = { from: '07:00', until: '13:00', ...source };
  const events = calendarEvents(2024, nationalSteps(makeCalendar({ voting: { hours } })), (path) => path);
  expect(events.map(({ start, hours: open }) => [start, open?.from])).toContainEqual(['2024-11-27', '07:00']);
});
