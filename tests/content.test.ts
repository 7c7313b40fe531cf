/** The elections as they are on file give the results that are known of them, and what citizens come for is there for every place. */
import { describe, expect, test } from 'vitest';
import { officialCodes } from '../src/check/rules/areas.ts';
import { readEntries } from '../src/check/reader/entries.ts';
import { decidingVote } from '../src/elections/elections.ts';
import { bestChannel, levelFor, mainContacts, standInFor } from '../src/contacts/contacts.ts';
import { officialName, slugOfRegion } from '../src/places/regions.ts';
import { lead, mismatches, shares, turnout } from '../src/elections/tally.ts';
import type { ElectionData } from '../src/kinds/election.ts';

const { content } = readEntries('content');

function electionOf(slug: string): ElectionData {
  const found = content.elections.find(({ id }) => id.endsWith(`/${slug}`));
  if (!found) throw new Error(`no election of ${slug}`);
  return found.data;
}

test('there are 2 provinces, 15 regencies and cities, and an election of each', () => {
  expect(content.regions.filter(({ data }) => data.kind === 'provinsi')).toHaveLength(2);
  expect(content.regions).toHaveLength(17);
  const offices = content.elections.map(({ data }) => data.office);
  expect(['gubernur', 'bupati', 'wali kota'].map((office) => offices.filter((o) => o === office).length)).toEqual([
    2, 11, 4,
  ]);
});

test('every region has a Kemendagri code', async () => {
  const codes = await officialCodes();
  expect(content.regions.map(({ data }) => officialName(data)).filter((name) => !codes.has(name))).toEqual([]);
  expect(codes.get('Kabupaten Kutai Kartanegara')).toBe('64.02');
});

test.each([
  ['samarinda', 1, 'leader'],
  ['tarakan', 2, 'leader'],
  ['malinau', 2, 'unknown'],
])('the blank box in %s is line %i, and the result has a %s', (slug, number, kind) => {
  const { vote } = electionOf(slug);
  expect(vote.blankBox?.number).toBe(number);
  expect(lead(vote).kind).toBe(kind);
  expect(shares(vote) === null).toBe(kind === 'unknown');
});

test.each([
  ['tana-tidung', 'margin'],
  ['kutai-barat', 'valid-votes'],
])('figures that do not add up in %s are shown with a note and without shares', (slug, kind) => {
  const { vote } = electionOf(slug);
  expect(mismatches(vote).map((mismatch) => mismatch.kind)).toEqual([kind]);
  expect(shares(vote)).toBeNull();
  expect(vote.inconsistency?.note).toBeTruthy();
});

test('a revote was held in two places, and its result replaced the first', () => {
  const revotes = content.elections.filter(({ data }) => data.revote);
  const results = revotes.map(({ data }) => [
    decidingVote(data).votingDay,
    data.elected?.head,
    lead(decidingVote(data)),
  ]);
  expect(results).toEqual([
    [
      '2025-04-19',
      'Aulia Rahman Basri',
      expect.objectContaining({ line: expect.objectContaining({ votes: 209905 }) as object }),
    ],
    [
      '2025-05-24',
      'Angela Idang Belawan',
      expect.objectContaining({ line: expect.objectContaining({ votes: 10033 }) as object }),
    ],
  ]);
});

test('turnout in Berau is KPU’s own figure, elsewhere computed where it can be', () => {
  expect(turnout(electionOf('berau').vote)).toEqual({ percent: 66.57, basis: 'stated' });
  expect(turnout(electionOf('samarinda').vote)).toMatchObject({ basis: 'computed' });
});

test('votes for governor by region add up to the totals of both provinces', () => {
  const governors = content.elections.filter(({ data }) => data.office === 'gubernur');
  expect(governors).toHaveLength(2);
  for (const { data } of governors) {
    const sums = data.vote.pairs.map((_, index) =>
      data.votesByRegion.reduce((sum, { votes }) => sum + (votes[index] ?? 0), 0),
    );
    expect(sums).toEqual(data.vote.pairs.map(({ votes }) => votes));
  }
});

// What a record prints as unknown is asked for on the page of what is not known.
test('each figure of a vote that is missing stands among what is unknown', () => {
  const missing = content.elections.flatMap(({ id, data }) =>
    [data.vote, ...(data.revote ? [data.revote] : [])].flatMap((vote) =>
      (
        [
          [vote.voters, /daftar pemilih tetap/],
          [vote.pollingStations, /tempat pemungutan suara|TPS/],
          [vote.votersTurnedOut, /pemilih yang (?:datang|memberikan)/],
          [turnout(vote), /partisipasi/],
          [vote.validVotes, /suara sah/],
          [vote.invalidVotes, /tidak sah/],
        ] as const
      )
        .filter(([figure, words]) => !figure && !data.unknown.some((item) => words.test(item)))
        .map(([, words]) => `${id}: ${words.source}`),
    ),
  );
  expect(missing).toEqual([]);
});

const contacts = content.contacts.map(({ id, data }) => ({ ...data, id }));
const today = '2026-11-22';

test('there are articles of each kind', () => {
  expect(content.news.length).toBeGreaterThan(0);
  expect(content.appeals.length).toBeGreaterThan(0);
  expect(content.security.length).toBeGreaterThan(0);
  expect(content.guides.length).toBeGreaterThan(0);
});

describe.each(content.regions.map(({ id }) => id))('%s', (id) => {
  const slug = slugOfRegion(id);

  test('has articles that speak of it', () => {
    expect([...content.news, ...content.appeals].filter(({ data }) => data.regions.includes(slug))).not.toHaveLength(0);
  });

  test('has at least 3 contacts, and police that can be called', () => {
    expect(contacts.filter((contact) => levelFor(contact, id) !== null).length).toBeGreaterThanOrEqual(3);
    const main = mainContacts(contacts, id, today);
    expect(main.map(({ contact }) => contact.kind)).toEqual(['polisi', 'bawaslu', 'kpu']);
    expect(main[0]?.best?.href).toMatch(/^tel:/);
  });

  // Every confirmation grows old: in a year without news the way upwards is all that is left.
  test.each([today, '2031-01-01'])('leads to police, Bawaslu and KPU by a link that can be pressed on %s', (day) => {
    const main = mainContacts(contacts, id, day);
    expect(main.map(({ contact }) => contact.kind)).toEqual(['polisi', 'bawaslu', 'kpu']);
    expect(main.filter(({ best }) => !best?.href)).toEqual([]);
    const own = contacts.filter(
      ({ kind, regions }) => ['polisi', 'bawaslu', 'kpu'].includes(kind) && regions.includes(slug),
    );
    expect(own).toHaveLength(3);
    const ends = own.filter(
      (contact) =>
        !bestChannel(contact, day)?.usable && !standInFor(contact, contacts, content.regions, day)?.best?.href,
    );
    expect(ends.map((contact) => contact.id)).toEqual([]);
  });
});

test('no article has the title of a source', () => {
  const articles = [...content.news, ...content.appeals, ...content.security, ...content.guides];
  expect(articles.length).toBeGreaterThan(0);
  const sourceTitles = new Set(
    articles.flatMap(({ data }) => Object.values(data.sources).map(({ title }) => title.toLowerCase())),
  );
  expect(articles.filter(({ data }) => sourceTitles.has(data.title.toLowerCase())).map(({ file }) => file)).toEqual([]);
});

// The guide for editors asks for 120; a correction may take out what no source says.
test('news have 60 to 350 words', () => {
  const words = (body: string): number =>
    body
      .replace(/\[@\w+\]/g, ' ')
      .split(/\s+/)
      .filter((word) => /\w/.test(word)).length;
  const lengths = content.news.map(({ file, body }) => ({ file, words: words(body) }));
  expect(lengths.filter((item) => item.words < 60 || item.words > 350)).toEqual([]);
});

test('the number of a former officer stands nowhere', () => {
  expect(
    contacts.flatMap(({ channels }) => channels).filter(({ value }) => value.replace(/\D/g, '').endsWith('8115421990')),
  ).toEqual([]);
});
