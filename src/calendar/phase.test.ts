import { describe, expect, test } from 'vitest';
import { makeCalendar } from '../../tests/support/factory.ts';
import { dayInWita } from '../site/dates.ts';
import { describePhase, phaseOn } from './phase.ts';

const calendar = makeCalendar();

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

  test('is told in words with its dates', () => {
    expect(describePhase(calendar, '2026-11-22')).toEqual({
      title: 'Pilkada Serentak 2024 sudah selesai',
      text: 'Pemungutan suara berlangsung pada 27 November 2024. Kepala daerah terakhir dilantik pada 23 September 2025.',
    });
    expect(describePhase(calendar, '2024-11-25').text).toContain('24–26 November 2024');
    expect(describePhase(calendar, '2024-10-01').title).toBe('Masa kampanye');
  });

  test('names the stage that a calendar lacks', () => {
    expect(() => phaseOn({ ...calendar, stages: [] }, '2024-11-27')).toThrow('Tahap "registration" belum ada');
  });
});
