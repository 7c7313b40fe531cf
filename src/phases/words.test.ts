import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { makeCalendar, makeElection, pairsWith } from '../../tests/support/factory.ts';
import { PHASE_MODULES, PLACE_MODULES, placeWordsOn, wordsOn } from './index.ts';
import { PHASES } from './phase.ts';
import { withLink } from './words.ts';

const source = { sources: ['s1'] };
const calendar = makeCalendar({
  'quiet-period': { points: [{ text: 'Kampanye dilarang.', ...source }] },
  voting: {
    hours: { from: '07:00', until: '13:00', note: 'Yang sudah antre tetap dilayani.', ...source },
    points: [{ text: 'Bawa KTP.', ...source }],
  },
  count: { points: [{ text: 'KPU memuat hitungan.', link: 'https://kpu.example/', ...source }] },
});
const bare = { ...calendar, stages: calendar.stages.filter(({ id }) => id === 'voting') };

describe('the words of a place', () => {
  const wordsOfVote = (vote: Parameters<typeof makeElection>[0]): string =>
    placeWordsOn(calendar, makeElection({ elected: undefined, inaugurated: undefined, ...vote }), '2024-12-20')?.text ??
    '';

  test('say that votes are added up only where that is known', () => {
    const votingDay = '2024-11-27';
    expect(wordsOfVote({ vote: { votingDay, pairs: pairsWith(60, 40) } })).toContain('KPU sudah menjumlahkan suara.');
    expect(wordsOfVote({ vote: { votingDay, pairs: [] } })).toContain('Hasil hitungan KPU belum ada');
  });

  test('show no source of the calendar for a voting day that it does not state', () => {
    const later = makeElection({
      vote: { votingDay: '2024-12-25', pairs: [] },
      elected: undefined,
      inaugurated: undefined,
    });
    expect(placeWordsOn(bare, later, '2024-12-20')).toMatchObject({
      text: expect.stringContaining('25 Desember 2024') as string,
      sources: [],
    });
    expect(
      placeWordsOn(bare, { ...later, vote: { ...later.vote, votingDay: '2024-11-27' } }, '2024-11-01')?.sources,
    ).toHaveLength(1);
  });
});

describe('the words of a phase', () => {
  test('before registration tell when it opens', () => {
    const { title, text } = wordsOn(calendar, '2024-06-01');
    expect(title).toBe('Pilkada Serentak 2024 belum dimulai');
    expect(text).toContain('27–29 Agustus 2024');
  });

  test('of candidacy list its steps with their days, and no stage that is a phase of its own', () => {
    expect(wordsOn(calendar, '2024-09-01').steps?.map(({ id }) => id)).toEqual(['registration']);
  });

  test('of the campaign tell its days, and lead to the voter list and to reporting', () => {
    const { text, guides } = wordsOn(calendar, '2024-10-01');
    expect(text).toBe('Kampanye berlangsung 25 September–23 November 2024. Pemungutan suara pada 27 November 2024.');
    expect(guides?.map(({ id }) => id)).toEqual(['siapa-boleh-memilih', 'melapor-ke-bawaslu']);
  });

  test('of the quiet period say "tomorrow" on its last day alone, with the hours', () => {
    expect(wordsOn(calendar, '2024-11-25').text).toContain('TPS buka pada 27 November 2024, pukul 07.00–13.00 WITA.');
    expect(wordsOn(calendar, '2024-11-26').text).toContain('TPS buka besok, 27 November 2024, pukul 07.00–13.00 WITA.');
    expect(wordsOn(calendar, '2024-11-26').points?.map(({ text }) => text)).toEqual(['Kampanye dilarang.']);
  });

  test('of voting day begin with the hours, then say what to bring, and show where both are known from', () => {
    const { hours, points, sources } = wordsOn(calendar, '2024-11-27');
    expect(hours).toBe('07.00–13.00');
    expect(points?.map(({ text }) => text)).toEqual(['Bawa KTP.']);
    expect(sources).toEqual([calendar.sources['s1']]);
  });

  test('of counting say that the count is not official', () => {
    const { text, points } = wordsOn(calendar, '2024-11-28');
    expect(text).toContain('belum resmi');
    expect(points?.[0]?.link).toBe('https://kpu.example/');
  });

  test('of disputes name their last day where it is known', () => {
    expect(wordsOn(calendar, '2025-01-10').text).toContain('sampai 23 September 2025');
    expect(wordsOn(makeCalendar({ disputes: { end: undefined } }), '2025-01-10').text).toMatch(/dilantik bertahap\.$/);
  });

  test('when all is over tell both days', () => {
    expect(wordsOn(calendar, '2026-11-22')).toMatchObject({
      title: 'Pilkada Serentak 2024 sudah selesai',
      text: 'Pemungutan suara berlangsung pada 27 November 2024. Kepala daerah terakhir dilantik pada 23 September 2025.',
    });
  });

  test.each(PHASES)('of %s are whole sentences where only the day of the vote is known', (phase) => {
    const { title, text } = PHASE_MODULES[phase].words(bare, '2024-11-25');
    expect(`${title} ${text}`).not.toMatch(/null|undefined|Invalid|\s\.|\.\.| {2}/);
    expect(text).toMatch(/\.$/);
  });
});

describe('the words of a place', () => {
  const again = makeElection({
    revote: { votingDay: '2025-05-24', scope: 'Semua TPS', reason: 'Putusan MK.', pairs: pairsWith(), ...source },
    elected: undefined,
    inaugurated: undefined,
  });

  test('tell a coming revote with its day and its reason, and vote again on that day', () => {
    expect(placeWordsOn(calendar, again, '2025-05-01')).toMatchObject({
      title: 'Pemungutan suara ulang 24 Mei 2025',
      text: 'Yang memilih ulang: Semua TPS. Putusan MK.',
    });
    expect(placeWordsOn(calendar, again, '2025-05-24')?.title).toBe('Hari ini pemungutan suara ulang');
  });

  test('tell no days of the first count while a revote is counted', () => {
    const words = placeWordsOn(calendar, again, '2025-05-25');
    expect(words?.text).toContain('belum resmi');
    expect(words?.text).not.toContain('2024');
  });

  test('tell when an elected pair is inaugurated, or that it is not known', () => {
    expect(placeWordsOn(calendar, makeElection(), '2025-02-01')?.text).toContain('Pelantikan pada 20 Februari 2025.');
    expect(placeWordsOn(calendar, makeElection(), '2025-02-20')?.title).toBe('Hari ini pelantikan');
    expect(placeWordsOn(calendar, makeElection({ inaugurated: undefined }), '2025-02-01')?.text).toContain(
      'Hari pelantikan belum ada',
    );
  });

  test('are none once the head is inaugurated', () => {
    expect(placeWordsOn(calendar, makeElection(), '2025-02-21')).toBeNull();
  });
});

test('a sentence that names a site links the name alone', () => {
  expect(withLink('Buka kpu.example, lalu cari.', 'https://kpu.example/')).toEqual([
    { text: 'Buka ' },
    { text: 'kpu.example', href: 'https://kpu.example/' },
    { text: ', lalu cari.' },
  ]);
  expect(withLink('Buka situs KPU.', 'https://kpu.example/')).toEqual([
    { text: 'Buka situs KPU.', href: 'https://kpu.example/' },
  ]);
});

test('docs/phases.md lists what stands first in every phase', () => {
  const rows = readFileSync('docs/phases.md', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.split('|').map((cell) => cell.trim()));
  const home: Record<string, { home: string }> = PHASE_MODULES;
  expect(rows.map(([, phase, onHome, onPlace]) => [phase, onHome, onPlace])).toEqual(
    Object.entries(PLACE_MODULES).map(([phase, { place }]) => [`\`${phase}\``, home[phase]?.home ?? '', place]),
  );
});
