import { describe, expect, test } from 'vitest';
import { makeCalendar, makeElection, pairsWith } from '../../tests/support/factory.ts';
import { dayInWita } from '../site/dates.ts';
import { phaseOn, placePhaseOn, type Calendar } from './phase.ts';

const calendar = makeCalendar();
const without = (...ids: string[]): Calendar => ({
  ...calendar,
  stages: calendar.stages.filter(({ id }) => !ids.includes(id)),
});

describe('the phase of an edition', () => {
  test.each([
    ['2024-08-26', 'before-registration'],
    ['2024-08-27', 'candidacy'],
    ['2024-09-24', 'candidacy'],
    ['2024-09-25', 'campaign'],
    ['2024-11-23', 'campaign'],
    ['2024-11-24', 'quiet-period'],
    ['2024-11-26', 'quiet-period'],
    ['2024-11-27', 'voting-day'],
    ['2024-11-28', 'counting'],
    ['2024-12-16', 'counting'],
    ['2024-12-17', 'disputes'],
    ['2025-09-23', 'disputes'],
    ['2025-09-24', 'over'],
    ['2026-11-22', 'over'],
  ])('on %s is %s', (today, phase) => {
    expect(phaseOn(calendar, today)).toBe(phase);
  });

  test('turns to voting day at midnight in WITA, while UTC has 26 November', () => {
    expect(phaseOn(calendar, dayInWita(new Date('2024-11-26T15:59:59Z')))).toBe('quiet-period');
    expect(phaseOn(calendar, dayInWita(new Date('2024-11-26T16:00:00Z')))).toBe('voting-day');
  });

  test('turns to counting at midnight in WITA, while UTC still has voting day', () => {
    expect(phaseOn(calendar, dayInWita(new Date('2024-11-27T16:00:00Z')))).toBe('counting');
  });

  test('belongs to the earlier stage on a day between two', () => {
    expect(phaseOn(makeCalendar({ campaign: { start: '2024-09-30' } }), '2024-09-28')).toBe('candidacy');
    expect(phaseOn(makeCalendar({ disputes: { start: '2024-12-20' } }), '2024-12-18')).toBe('disputes');
  });

  test('needs no more than the day of the vote', () => {
    const bare = without('registration', 'campaign', 'quiet-period', 'count', 'disputes');
    expect(['2024-11-26', '2024-11-27', '2024-11-28', '2026-11-22'].map((today) => phaseOn(bare, today))).toEqual([
      'before-registration',
      'voting-day',
      'counting',
      'counting',
    ]);
  });

  test('passes over a stage that is not announced', () => {
    expect(phaseOn(without('quiet-period'), '2024-11-25')).toBe('campaign');
    expect(phaseOn(without('campaign'), '2024-10-25')).toBe('candidacy');
    expect(phaseOn(without('disputes'), '2025-01-10')).toBe('disputes');
    expect(phaseOn(without('count'), '2024-12-17')).toBe('disputes');
  });

  test('is not over while nobody knows the last day of disputes', () => {
    expect(phaseOn(makeCalendar({ disputes: { end: undefined } }), '2025-09-24')).toBe('disputes');
  });

  test('names the stage that a calendar must not lack', () => {
    expect(() => phaseOn(without('voting'), '2024-11-27')).toThrow('Tahap "voting" belum ada');
  });
});

const source = { sources: ['s1'] };

describe('the phase of a place', () => {
  const plain = makeElection({
    vote: { votingDay: '2024-11-27', pairs: pairsWith(60, 40), recapitulation: { date: '2024-12-05', ...source } },
  });

  test.each([
    ['2024-11-20', 'campaign'],
    ['2024-11-27', 'voting-day'],
    ['2024-12-04', 'counting'],
    ['2024-12-05', 'disputes'],
    ['2025-01-08', 'disputes'],
    ['2025-01-09', 'inauguration'],
    ['2025-02-20', 'inauguration'],
    ['2025-02-21', 'over'],
  ])('on %s is %s, by what happened in the place itself', (today, phase) => {
    expect(placePhaseOn(calendar, plain, today)).toBe(phase);
  });

  const again = makeElection({
    revote: {
      votingDay: '2025-05-24',
      scope: 'Semua TPS',
      reason: 'Putusan MK.',
      pairs: pairsWith(60, 40),
      recapitulation: { date: '2025-05-27', ...source },
      ...source,
    },
    elected: { head: 'Calon 1', deputy: 'Wakil 1', date: '2025-07-11', ...source },
    inaugurated: { date: '2025-09-23', ...source },
  });

  test.each([
    ['2025-05-23', 'revote'],
    ['2025-05-24', 'revote-day'],
    ['2025-05-26', 'revote-counting'],
    ['2025-05-27', 'disputes'],
    ['2025-07-11', 'inauguration'],
    ['2025-09-24', 'over'],
  ])('with a revote on %s is %s', (today, phase) => {
    expect(placePhaseOn(calendar, again, today)).toBe(phase);
  });

  test('is a voting day again only where people vote again', () => {
    expect(placePhaseOn(calendar, plain, '2025-05-24')).toBe('over');
    expect(phaseOn(calendar, '2025-05-24')).toBe('disputes');
  });

  test('is voting day on the day of the place where that is not the one of the calendar', () => {
    const later = makeElection({ vote: { votingDay: '2024-12-01', pairs: pairsWith(60, 40) } });
    expect(placePhaseOn(calendar, later, '2024-11-27')).toBe('quiet-period');
    expect(placePhaseOn(calendar, later, '2024-12-01')).toBe('voting-day');
  });

  test('is counting after a day of its own, whatever the calendar says of the others', () => {
    const later = makeElection({
      vote: { votingDay: '2024-12-20', pairs: [] },
      elected: undefined,
      inaugurated: undefined,
    });
    expect(placePhaseOn(calendar, later, '2024-12-18')).toBe('quiet-period');
    expect(placePhaseOn(calendar, later, '2024-12-21')).toBe('counting');
    expect(placePhaseOn(calendar, later, '2025-12-01')).toBe('counting');
  });

  test('ends with the edition where no source gives an inauguration', () => {
    const unknown = makeElection({ inaugurated: undefined });
    expect(placePhaseOn(calendar, unknown, '2025-09-23')).toBe('inauguration');
    expect(placePhaseOn(calendar, unknown, '2025-09-24')).toBe('over');
  });
});
