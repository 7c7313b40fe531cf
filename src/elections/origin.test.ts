import { describe, expect, test } from 'vitest';
import { makeElection, pairsWith } from '../../tests/support/factory.ts';
import { originOf } from './origin.ts';

const source = { sources: ['s1'] };
const makeDispute = (overrides: object = {}) => ({
  case: '1/PHPU/2025',
  applicant: 'Calon 2 dan Wakil 2',
  outcome: 'rejected' as const,
  ruling: 'Ditolak.',
  decided: '2025-02-24',
  ...source,
  ...overrides,
});
const repeat = { date: '2024-12-02', pollingStations: 2, place: 'Desa A', reason: 'Uji.', ...source };
const revote = {
  votingDay: '2025-04-19',
  pairs: pairsWith(60, 40),
  scope: 'Semua TPS',
  reason: 'Putusan 1/PHPU/2025.',
  ...source,
};
const granted = makeDispute({ outcome: 'granted-in-part' });
const textsOf = (overrides: Parameters<typeof makeElection>[0]) =>
  originOf(makeElection(overrides)).map(({ text }) => text);

describe('how a result came about', () => {
  test.each([
    ['rejected', 'ditolak'],
    ['inadmissible', 'tidak dapat diterima'],
    ['withdrawn', 'ditarik kembali'],
    ['granted', 'dikabulkan'],
  ])('says what became of a case: %s', (outcome, words) => {
    expect(textsOf({ disputes: [makeDispute({ outcome })] })).toEqual([
      'Keduanya terpilih dalam pemungutan suara 27 November 2024.',
      `Hasilnya digugat ke Mahkamah Konstitusi (MK), dan gugatan itu ${words}.`,
    ]);
  });

  test('says that there was no case only where a source does', () => {
    expect(textsOf({ noDispute: source })[1]).toBe('Hasilnya tidak digugat ke Mahkamah Konstitusi (MK).');
    expect(textsOf({})[1]).toContain('belum menemukan sumber resmi');
  });

  test('counts several cases and names each outcome once', () => {
    const disputes = [makeDispute(), makeDispute(), makeDispute({ outcome: 'withdrawn' })];
    expect(textsOf({ disputes })[1]).toContain('3 gugatan itu ditolak dan ditarik kembali.');
  });

  test('tells of a vote that was held again in single polling stations', () => {
    expect(textsOf({ repeatVotes: [repeat] })[0]).toBe(
      'Keduanya terpilih dalam pemungutan suara 27 November 2024, yang diulang di 2 TPS pada 2 Desember 2024.',
    );
  });

  test('leaves out a vote that was held again for the governor alone', () => {
    const told = (contests: ('head' | 'governor')[]) => textsOf({ repeatVotes: [{ ...repeat, contests }] })[0];
    expect(told(['governor'])).toBe('Keduanya terpilih dalam pemungutan suara 27 November 2024.');
    expect(told(['head', 'governor'])).toContain('yang diulang di 2 TPS');
  });

  test('tells of a revote without the number of a case', () => {
    expect(textsOf({ revote, disputes: [granted, makeDispute()], repeatVotes: [repeat] })).toEqual([
      'Hasil pemungutan suara 27 November 2024 dibatalkan Mahkamah Konstitusi (MK).',
      'Pemungutan suara ulang berlangsung 19 April 2025.',
    ]);
  });

  test('tells what followed a revote', () => {
    const later = makeDispute({ decided: '2025-07-08', outcome: 'inadmissible' });
    expect(textsOf({ revote, disputes: [granted, later] })[1]).toBe(
      'Pemungutan suara ulang berlangsung 19 April 2025, dan gugatan atas hasilnya tidak dapat diterima.',
    );
    expect(textsOf({ revote, disputes: [granted], repeatVotes: [{ ...repeat, date: '2025-04-22' }] })[1]).toBe(
      'Pemungutan suara ulang berlangsung 19 April 2025, dan sekali lagi di 2 TPS pada 22 April 2025.',
    );
  });

  test('names two sources that may know what happened, not one that only announced it', () => {
    const dated = (date?: string) => ({ publisher: 'KPU', title: `Berita ${date ?? ''}`, date });
    const sources = { early: dated('2025-02-23'), month: dated('2025-02'), none: dated(), late: dated('2025-03-01') };
    const named = (ids: string[]) =>
      originOf(
        makeElection({
          sources: { ...sources, s1: dated() },
          disputes: [makeDispute({ sources: ids })],
        }),
      )[1].sources;
    expect(named(['early', 'month', 'none', 'late'])).toEqual(['month', 'none']);
    expect(named(['early'])).toEqual(['early']);
  });
});
