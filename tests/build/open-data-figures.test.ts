/** Whoever rebuilds the pages of the places from the published data gets the figures that stand on them. */
import { describe, expect, test } from 'vitest';
import { formatDate } from '../../src/lib/dates.ts';
import { formatCount, formatPercent, formatShare, formatStatedPercent } from '../../src/lib/numbers.ts';
import type { PublishedVote } from '../../src/schemas/data/vote.ts';
import { publishedList } from '../support/data.ts';
import { attributeOf, elementsOf, pages, textOf, type Element } from '../support/dist.ts';

const { items: elections } = publishedList('elections');
const UNKNOWN_FIGURE = 'belum ada sumber resmi';
const UNKNOWN_VOTES = 'belum ada sumber';

const squash = (node: Element): string => textOf(node).replace(/\s+/g, ' ').trim();
const named = (node: Element, tag: string): Element[] => elementsOf(node).filter(({ tagName }) => tagName === tag);

/** What stands beside each label of fact lists below `node`, by label, in the order of the page. */
function factsBelow(elements: readonly Element[]): { label: string; text: string }[] {
  return elements.flatMap((element, index) => {
    if (element.tagName !== 'dt') return [];
    const value = elements.slice(index).find(({ tagName }) => tagName === 'dd');
    return value ? [{ label: squash(element), text: squash(value) }] : [];
  });
}

function turnoutOf({ turnout }: PublishedVote): string {
  if (!turnout) return UNKNOWN_FIGURE;
  return turnout.basis === 'computed' ? formatPercent(turnout.percent) : formatStatedPercent(turnout.percent);
}

const counted = (figure: { value: number } | null): string => (figure ? formatCount(figure.value) : UNKNOWN_FIGURE);

/** The figures of a vote as its page prints them, by their labels. */
function figuresOf(vote: PublishedVote): Record<string, string> {
  return {
    'Pemilih tetap (DPT)': counted(vote.voters),
    'Tempat pemungutan suara (TPS)': counted(vote.pollingStations),
    'Datang memilih': counted(vote.votersTurnedOut),
    Partisipasi: turnoutOf(vote),
    'Suara sah': counted(vote.validVotes),
    'Suara tidak sah': counted(vote.invalidVotes),
  };
}

/** The rows of a ballot as its page prints them: number, name, votes, share. */
function ballotOf({ ballot }: PublishedVote): string[][] {
  const hasShares = ballot.some(({ share }) => share !== null);
  return ballot.map(({ number, kind, head, deputy, votes, share }) => [
    number === null ? '?' : String(number),
    kind === 'blank' ? 'Kotak kosong' : `${head} dan ${deputy}`,
    votes === null ? UNKNOWN_VOTES : formatCount(votes),
    ...(hasShares ? [share === null ? '' : formatShare(share).replace(' persen', '')] : []),
  ]);
}

test('there are 17 places', () => {
  expect(elections).toHaveLength(17);
});

describe.each(elections.map((election) => ({ id: election.id, election })))('$id', ({ election }) => {
  const page = pages.find(({ path }) => path === new URL(election.page).pathname);
  const elements = page?.elements ?? [];
  /** The last vote stands first, as on the page. */
  const votes = election.votes.toReversed();
  const result = elements.find((element) => element.tagName === 'section' && attributeOf(element, 'aria-labelledby') === 'hasil');

  test('who was elected, with how many votes and since when', () => {
    const answer = elements.find((element) => attributeOf(element, 'aria-label') === 'Jawaban singkat');
    const text = answer ? squash(answer) : '';
    const { elected, inaugurated } = election;
    expect(elected).not.toBeNull();
    expect(text).toContain(`${elected?.head} dan ${elected?.deputy}`);
    const { votes: got = null, share = null, margin = null } = elected?.result ?? {};
    const printed = answer ? named(answer, 'b').map(squash) : [];
    const large = printed.filter((figure) => /^[\d.,]+$/.test(figure));
    expect(large).toEqual([...(got === null ? [] : [formatCount(got)]), ...(share === null ? [] : [formatShare(share).replace(' persen', '')])]);
    expect(/Unggul ([\d.]+) suara/.exec(text)?.[1] ?? null).toBe(margin === null ? null : formatCount(margin));
    if (inaugurated) expect(text).toContain(`Dilantik ${formatDate(inaugurated.date)}`);
  });

  test('every line of every ballot', () => {
    const tables = result ? named(result, 'table').filter((table) => named(table, 'caption').some((caption) => squash(caption).startsWith('Hasil'))) : [];
    const printed = tables.map((table) =>
      named(table, 'tr')
        .slice(1)
        .map((row) => elementsOf(row).filter(({ tagName }) => tagName === 'td' || tagName === 'th')),
    );
    expect(printed.map((rows) => rows.map((cells) => cells.map((cell, at) => (at === 1 ? '' : squash(cell)))))).toEqual(
      votes.map((vote) => ballotOf(vote).map(([number, , ...figures]) => [number, '', ...figures])),
    );
    const names = printed.flatMap((rows) => rows.map((cells) => (cells[1] ? squash(cells[1]) : '')));
    const expected = votes.flatMap((vote) => ballotOf(vote).map(([, name = '']) => name));
    expect(names.filter((name, at) => !name.startsWith(expected[at] ?? '?'))).toEqual([]);
    const electedLines = votes.flatMap(({ ballot }) => ballot.map(({ elected }) => elected));
    expect(names.map((name) => /\sTerpilih\b/.test(name))).toEqual(electedLines);
  });

  test('voters, polling stations, turnout, valid and invalid votes', () => {
    const facts = result ? factsBelow(elementsOf(result)) : [];
    for (const label of Object.keys(figuresOf(votes[0] as PublishedVote))) {
      const printed = facts.filter((fact) => fact.label === label).map(({ text }) => text);
      const expected = votes.map((vote) => figuresOf(vote)[label] ?? '?');
      expect(printed).toHaveLength(expected.length);
      expect(printed.filter((text, at) => text !== expected[at] && !text.startsWith(`${expected[at]} `))).toEqual([]);
    }
  });

  test('the key figures beside the answer', () => {
    const [last, first = last] = votes;
    const aside = elements.find((element) => element.tagName === 'aside');
    const facts = new Map((aside ? factsBelow(elementsOf(aside)) : []).map(({ label, text }) => [label, text]));
    expect(facts.get('Pemilih tetap')).toBe(counted(last?.voters ?? first?.voters ?? null));
    expect(facts.get('TPS')).toBe(counted(last?.pollingStations ?? first?.pollingStations ?? null));
    expect(facts.get('Partisipasi')).toBe(last && turnoutOf(last));
  });
});
