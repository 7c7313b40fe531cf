import { afterEach, describe, expect, test, vi } from 'vitest';
import { clockInWita, dayInWita, formatDate, formatDateRange, resolveToday } from './dates.ts';

describe('the day in WITA', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  test('rests on no format: engines write that of one locale in several ways', () => {
    vi.spyOn(Intl, 'DateTimeFormat').mockThrow(new Error('no format'));
    const instant = new Date('2026-11-30T03:05:00Z');
    expect([dayInWita(instant), clockInWita(instant)]).toEqual(['2026-11-30', '11.05']);
  });

  test('has begun while UTC is still the day before', () => {
    expect(dayInWita(new Date('2024-11-26T16:00:00Z'))).toBe('2024-11-27');
  });

  test('has not begun one second earlier', () => {
    expect(dayInWita(new Date('2024-11-26T15:59:59Z'))).toBe('2024-11-26');
  });
});

describe('today', () => {
  const now = new Date('2026-11-21T20:00:00Z');

  test('is BUILD_DATE where it is set', () => {
    expect(resolveToday('2024-11-27', now)).toBe('2024-11-27');
  });

  test('is the day in WITA where BUILD_DATE is unset or empty', () => {
    expect(resolveToday(undefined, now)).toBe('2026-11-22');
    expect(resolveToday('', now)).toBe('2026-11-22');
  });

  test.each(['27-11-2024', '2024-02-31', 'besok', '2024-11'])('refuses BUILD_DATE %s in a sentence', (value) => {
    expect(() => resolveToday(value, now)).toThrow(/bukan tanggal/);
  });
});

describe('dates in words', () => {
  test('go as far as the date is known', () => {
    expect([formatDate('2024-11-27'), formatDate('2024-11'), formatDate('2024')]).toEqual([
      '27 November 2024',
      'November 2024',
      '2024',
    ]);
  });

  test.each([
    ['2024-12-03', '2024-12-04', '3–4 Desember 2024'],
    ['2024-11-30', '2024-12-01', '30 November–1 Desember 2024'],
    ['2024-12-31', '2025-01-01', '31 Desember 2024–1 Januari 2025'],
    ['2024-12-03', '2024-12-03', '3 Desember 2024'],
    ['2024-12-03', undefined, '3 Desember 2024'],
  ])('from %s to %s is %s', (start, end, words) => {
    expect(formatDateRange(start, end)).toBe(words);
  });
});
