import { describe, expect, test } from 'vitest';
import { makeContext, makeCount, makeElection, pairsWith } from '../../tests/support/factory.ts';
import { counts } from '../kinds/count.ts';
import { districtVoteCounts } from './district-votes.ts';
import { itemsOf } from './kind.ts';

const HERE = 'kalimantan-timur/balikpapan';
const data = counts.parse({
  edition: 2024,
  region: HERE,
  updated: '2026-11-22',
  counts: [makeCount(), makeCount({ contest: 'governor' })],
  sources: { s1: { publisher: 'KPU', title: 'Sirekap' } },
});

function published(...elections: ReturnType<typeof makeElection>[]) {
  const [item] = itemsOf(districtVoteCounts, [{ id: `2024/${HERE}`, data }], makeContext({ elections }));
  if (!item) throw new Error('The counts are not published.');
  return item;
}

describe('votes by kecamatan', () => {
  test('have the code of each kecamatan and the lines of the ballot that was counted', () => {
    const [count] = published(makeElection()).counts;
    expect(count?.rows).toEqual([
      { district: 'Balikpapan Kota', code: '64.71.06', votes: [60, 40], stations: { counted: 1, all: 1 } },
    ]);
    expect(count?.lines).toEqual([
      { number: 1, name: 'Calon 1 dan Wakil 1' },
      { number: 2, name: 'Calon 2 dan Wakil 2' },
    ]);
  });

  test('are those of the elections that there are: the governor is elected by the province', () => {
    const contestsOf = (...elections: ReturnType<typeof makeElection>[]) =>
      published(...elections).counts.map(({ contest }) => contest);
    expect(contestsOf(makeElection())).toEqual(['head']);
    expect(contestsOf(makeElection(), makeElection({ region: 'kalimantan-timur', office: 'gubernur' }))).toEqual([
      'head',
      'governor',
    ]);
  });

  test('say that they were annulled, where the vote was held again', () => {
    const revote = {
      votingDay: '2025-04-19',
      pairs: pairsWith(1, 2),
      scope: 'Semua TPS',
      reason: 'MK.',
      sources: ['s1'],
    };
    const annulled = (election: ReturnType<typeof makeElection>) =>
      published(election).counts.map((each) => each.annulled);
    expect(annulled(makeElection())).toEqual([false]);
    expect(annulled(makeElection({ revote }))).toEqual([true]);
  });

  test('are a row of the table for each line of the ballot, which says what kind of count it is', () => {
    const rows = districtVoteCounts.table
      ?.csv([published(makeElection())])
      .trim()
      .split('\r\n')
      .slice(1);
    expect(rows).toEqual([
      `2024,Balikpapan,64.71.06,Balikpapan Kota,head,sirekap,2024-11-28,,false,1,1,1,Calon 1 dan Wakil 1,60,,"KPU, Sirekap",https://situs.example/pilkada/2024/${HERE}/`,
      `2024,Balikpapan,64.71.06,Balikpapan Kota,head,sirekap,2024-11-28,,false,1,1,2,Calon 2 dan Wakil 2,40,,"KPU, Sirekap",https://situs.example/pilkada/2024/${HERE}/`,
    ]);
  });
});
