/** The elections as they are on file give the results that are known of them. */
import { beforeAll, describe, expect, test } from 'vitest';
import { officialCodes } from '../src/check/rules/areas.ts';
import { readEntries, type Content } from '../src/check/reader/entries.ts';
import { decidingVote } from '../src/elections/elections.ts';
import { officialName } from '../src/places/regions.ts';
import { lead, mismatches, shares, sumOfVotes, turnout } from '../src/elections/tally.ts';
import type { ElectionData } from '../src/kinds/election.ts';

let content: Content;
beforeAll(() => {
  content = readEntries('content').content;
});

function electionOf(slug: string): ElectionData {
  const found = content.elections.find(({ id }) => id.endsWith(`/${slug}`));
  if (!found) throw new Error(`no election of ${slug}`);
  return found.data;
}

test('there are 2 provinces, 15 regencies and cities, and an election of each', () => {
  expect(content.regions.filter(({ data }) => data.kind === 'provinsi')).toHaveLength(2);
  expect(content.regions).toHaveLength(17);
  const offices = content.elections.map(({ data }) => data.office);
  expect(['gubernur', 'bupati', 'wali kota'].map((office) => offices.filter((o) => o === office).length)).toEqual([2, 11, 4]);
});

test('every region has a Kemendagri code', async () => {
  const codes = await officialCodes();
  expect(content.regions.map(({ data }) => officialName(data)).filter((name) => !codes.has(name))).toEqual([]);
  expect(codes.get('Kabupaten Kutai Kartanegara')).toBe('64.02');
});

describe('a contest with the blank box', () => {
  test('in Samarinda counts it as line 1', () => {
    const { vote } = electionOf('samarinda');
    expect(vote.blankBox).toMatchObject({ number: 1, votes: 41301 });
    expect(shares(vote)?.map((share) => share.toFixed(4))).toEqual(['0.1188', '0.8812']);
  });

  test('in Tarakan counts it as line 2', () => {
    const { vote } = electionOf('tarakan');
    expect(vote.blankBox?.number).toBe(2);
    expect(sumOfVotes(vote)).toBe(102991);
    expect(lead(vote)).toMatchObject({ kind: 'leader', line: { kind: 'pair' }, margin: 15417 });
  });

  test('in Malinau has unknown votes, hence no shares and no lead', () => {
    const { vote, elected } = electionOf('malinau');
    expect(vote.blankBox).toBeDefined();
    expect([shares(vote), lead(vote).kind]).toEqual([null, 'unknown']);
    expect(elected?.head).toBe('Wempi W Mawa');
  });
});

describe('figures that do not add up', () => {
  test.each([
    ['tana-tidung', 'margin'],
    ['kutai-barat', 'valid-votes'],
  ])('in %s are shown with a note and without shares', (slug, kind) => {
    const { vote } = electionOf(slug);
    expect(mismatches(vote).map((mismatch) => mismatch.kind)).toEqual([kind]);
    expect(shares(vote)).toBeNull();
    expect(vote.inconsistency?.note).toBeTruthy();
  });
});

describe('a revote', () => {
  test.each([
    ['kutai-kartanegara', '2025-04-19', 'Aulia Rahman Basri', 209905],
    ['mahakam-ulu', '2025-05-24', 'Angela Idang Belawan', 10033],
  ])('in %s on %s replaced the result: %s', (slug, day, head, votes) => {
    const election = electionOf(slug);
    const vote = decidingVote(election);
    expect(vote.votingDay).toBe(day);
    expect(election.elected?.head).toBe(head);
    expect(lead(vote)).toMatchObject({ kind: 'leader', line: { votes } });
    expect(election.vote.pairs.some((pair) => pair.head === head)).toBe(false);
  });

  test('was held in no other place', () => {
    expect(content.elections.filter(({ data }) => data.revote)).toHaveLength(2);
  });
});

test('turnout in Berau is KPU’s own figure, elsewhere computed where it can be', () => {
  expect(turnout(electionOf('berau').vote)).toEqual({ percent: 66.57, basis: 'stated' });
  expect(turnout(electionOf('samarinda').vote)).toMatchObject({ basis: 'computed' });
});

test('votes for governor by region add up to the totals of both provinces', () => {
  const governors = content.elections.filter(({ data }) => data.office === 'gubernur');
  expect(governors).toHaveLength(2);
  for (const { data } of governors) {
    const sums = data.vote.pairs.map((_, index) => data.votesByRegion.reduce((sum, { votes }) => sum + (votes[index] ?? 0), 0));
    expect(sums).toEqual(data.vote.pairs.map(({ votes }) => votes));
  }
});
