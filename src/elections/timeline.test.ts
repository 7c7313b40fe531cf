import { expect, test } from 'vitest';
import { makeCalendar, makeContest, makeElection, pairsWith } from '../../tests/support/factory.ts';
import { timelineOf, timelineSentence } from './timeline.ts';

const source = { sources: ['s1'] };

test('a timeline runs from registration to inauguration in order of date', () => {
  const steps = timelineOf(
    makeElection({
      disputes: [
        {
          case: '1/PHPU',
          applicant: 'Calon 2',
          filed: '2024-12-10',
          outcome: 'rejected',
          ruling: 'Ditolak.',
          decided: '2025-02-05',
          ...source,
        },
      ],
      revote: {
        votingDay: '2025-04-19',
        scope: 'Semua TPS',
        reason: 'Putusan MK.',
        pairs: pairsWith(60, 40),
        ...source,
      },
    }),
    makeCalendar(),
  );
  const dates = steps.map(({ date }) => date);
  expect(dates).toEqual(dates.toSorted());
  expect(dates.at(0)).toBe('2024-08-27');
  expect(steps.map(({ text }) => text)).toEqual(
    expect.arrayContaining([
      'Pemungutan suara',
      'Pemungutan suara ulang (PSU)',
      'Mahkamah Konstitusi (MK) memutus perkara 1/PHPU: permohonan ditolak',
      'KPU menetapkan Calon 1 dan Wakil 1 sebagai pasangan terpilih',
      'Pelantikan',
    ]),
  );
});

test('steps know which file their sources are in', () => {
  const origins = new Set(timelineOf(makeElection(), makeCalendar()).map(({ origin }) => origin));
  expect(origins).toEqual(new Set(['stages', 'election']));
});

test('the day of a vote without pairs is known from the calendar, and another day from its note', () => {
  const stepOf = (vote: Parameters<typeof makeContest>[0]) =>
    timelineOf(makeElection({ vote: makeContest(vote), elected: undefined }), makeCalendar()).find(
      ({ text }) => text === 'Pemungutan suara',
    );
  expect(stepOf({ pairs: [] })).toMatchObject({ origin: 'stages', sources: ['s1'] });
  const otherDay = { note: 'Banjir menunda pemungutan suara.', ...source };
  expect(stepOf({ pairs: [], votingDay: '2024-12-01', otherDay })).toMatchObject({
    date: '2024-12-01',
    origin: 'election',
    note: otherDay.note,
  });
});

test('a timeline says how many steps it has and how long they took', () => {
  const steps = timelineOf(makeElection(), makeCalendar());
  expect(timelineSentence(steps)).toBe(`${steps.length} peristiwa pada 27 Agustus 2024–20 Februari 2025.`);
  expect(timelineSentence([])).toBe('');
});
