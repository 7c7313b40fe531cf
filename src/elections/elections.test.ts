import { describe, expect, test } from 'vitest';
import { figureOf, makeElection, makeRegion, pairsWith } from '../../tests/support/factory.ts';
import { decidingVote, electedResult, electionAsOf, resultRows, stateOn, withPlace } from './elections.ts';
import { answerGap, answerSentence, countMarks, summarise } from './summary.ts';
import { searchTerms } from '../search/filters.ts';

const source = { sources: ['s1'] };
const region = makeRegion();
const revote = {
  votingDay: '2025-04-19',
  scope: 'Semua TPS',
  reason: 'Putusan MK.',
  pairs: pairsWith(30, 70),
  ...source,
};

describe('an election', () => {
  test('is decided by its revote, where there was one', () => {
    const election = makeElection({ revote, elected: { head: 'Calon 2', deputy: 'Wakil 2', ...source } });
    expect(decidingVote(election).votingDay).toBe('2025-04-19');
    expect(electedResult(election)).toEqual({ votes: 70, share: 0.7 });
  });

  test.each([
    ['2024-11-26', 'upcoming'],
    ['2024-11-27', 'upcoming'],
    ['2024-11-28', 'voted'],
    ['2025-01-08', 'voted'],
    ['2025-01-09', 'elected'],
    ['2025-02-19', 'elected'],
    ['2025-02-20', 'in-office'],
  ])('is on %s %s', (today, state) => {
    expect(stateOn(electionAsOf(makeElection(), today), today)).toBe(state);
  });

  test('has no revote before the revote was held', () => {
    const election = makeElection({
      revote,
      elected: { head: 'Calon 2', deputy: 'Wakil 2', date: '2025-05-11', ...source },
    });
    expect(decidingVote(electionAsOf(election, '2025-04-19')).votingDay).toBe('2024-11-27');
    expect(decidingVote(electionAsOf(election, '2025-04-20')).votingDay).toBe('2025-04-19');
  });

  test('marks the elected pair in its row and no other', () => {
    const { vote, elected } = makeElection();
    expect(resultRows(vote, elected).map((row) => row.elected)).toEqual([true, false]);
  });
});

describe('the answer of a page', () => {
  test('says who was elected with how many votes', () => {
    expect(answerSentence(summarise(region, makeElection(), '2026-11-22'))).toBe(
      'Calon 1 dan Wakil 1 terpilih sebagai Wali Kota dan Wakil Wali Kota Balikpapan dengan 60 suara (60,00 persen).',
    );
  });

  test('says that a revote decided', () => {
    const election = makeElection({ revote, elected: { head: 'Calon 2', deputy: 'Wakil 2', ...source } });
    expect(answerSentence(summarise(region, election, '2026-11-22'))).toContain(
      '70 suara (70,00 persen) dalam pemungutan suara ulang.',
    );
  });

  test('names nobody before voting day is over, and until KPU has declared a pair', () => {
    expect(answerSentence(summarise(region, makeElection(), '2024-11-27'))).toBe(
      'Pemilihan Wali Kota dan Wakil Wali Kota Balikpapan berlangsung pada 27 November 2024.',
    );
    expect(answerSentence(summarise(region, makeElection(), '2024-12-01'))).toContain('belum ditetapkan');
  });

  test('says why a share is missing', () => {
    const contradictory = makeElection({
      vote: { votingDay: '2024-11-27', pairs: pairsWith(60, 40), validVotes: figureOf(99) },
    });
    expect(answerGap(summarise(region, contradictory, '2026-11-22'))).toContain('tidak cocok');
    const unknown = makeElection({ vote: { votingDay: '2024-11-27', pairs: pairsWith(undefined, 40) } });
    expect(answerGap(summarise(region, unknown, '2026-11-22'))).toContain('belum ada');
    expect(answerGap(summarise(region, makeElection(), '2026-11-22'))).toBeNull();
  });
});

test('a place follows what happened, and a whole sentence in one of its own', () => {
  expect(withPlace('Rapat pleno', 'Hotel Harris')).toBe('Rapat pleno, Hotel Harris');
  expect(withPlace('Rapat dibuka.', 'Hotel Harris')).toBe('Rapat dibuka. Tempat: Hotel Harris.');
  expect(withPlace('Rapat dibuka.', undefined)).toBe('Rapat dibuka.');
});

test('what was special about elections is counted', () => {
  const plain = summarise(region, makeElection(), '2026-11-22');
  const withRevote = summarise(
    region,
    makeElection({ revote, elected: { head: 'Calon 2', deputy: 'Wakil 2', ...source } }),
    '2026-11-22',
  );
  expect(countMarks([plain, withRevote]).find(({ mark }) => mark === 'revote')?.count).toBe(1);
  expect(countMarks([plain])).toEqual([]);
});

test('a region is found by its short forms, its seat and what its vote was known for', () => {
  const election = makeElection({
    vote: { votingDay: '2024-11-27', pairs: pairsWith(60), blankBox: { votes: 40, ...source } },
  });
  const terms = searchTerms(makeRegion({ aliases: ['BPN'], seat: { name: 'Balikpapan Kota', ...source } }), election);
  expect(terms).toEqual(['Kota Balikpapan', 'BPN', 'Balikpapan Kota', 'kotak kosong']);
});
