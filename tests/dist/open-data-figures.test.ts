/** Whoever rebuilds the pages of the places from the published data gets the figures that stand on them. */
import { describe, expect, test } from 'vitest';
import { formatDate } from '../../src/site/dates.ts';
import { formatCount, formatPercent, formatShare, formatStatedPercent } from '../../src/site/numbers.ts';
import type { ElectionItem } from '../../src/open-data/election.ts';
import { publishedItems } from '../support/data.ts';
import { attributeOf, elementsOf, pages, textOf, type Element } from '../support/dist.ts';

type Vote = ElectionItem['vote'];

const elections = publishedItems('elections');
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

function turnoutOf({ turnout }: Vote): string {
  if (!turnout) return UNKNOWN_FIGURE;
  return turnout.basis === 'computed' ? formatPercent(turnout.percent) : formatStatedPercent(turnout.percent);
}

const counted = (figure: { value: number } | undefined): string => (figure ? formatCount(figure.value) : UNKNOWN_FIGURE);

/** The figures of a vote as its page prints them, by their labels. */
function figuresOf(vote: Vote): Record<string, string> {
  return {
    'Pemilih tetap (DPT)': counted(vote.voters),
    'Tempat pemungutan suara (TPS)': counted(vote.pollingStations),
    'Datang memilih': counted(vote.votersTurnedOut),
    Partisipasi: turnoutOf(vote),
    'Suara sah': counted(vote.validVotes),
    'Suara tidak sah': counted(vote.invalidVotes),
  };
}

/** The lines of a ballot by their numbers, the blank box last where it has none. */
function linesOf({ pairs, blankBox }: Vote) {
  const lines = [...pairs.map((pair) => ({ ...pair, name: `${pair.head} dan ${pair.deputy}` })), ...(blankBox ? [{ ...blankBox, name: 'Kotak kosong' }] : [])];
  return lines.sort((a, b) => (a.number ?? Infinity) - (b.number ?? Infinity) || 0);
}

/** The rows of a ballot as its page prints them: number, name, votes, share. */
function ballotOf(vote: Vote): string[][] {
  const lines = linesOf(vote);
  const hasShares = lines.some(({ share }) => share !== undefined);
  return lines.map(({ number, name, votes, share }) => [
    number === undefined ? '?' : String(number),
    name,
    votes === undefined ? UNKNOWN_VOTES : formatCount(votes),
    ...(hasShares ? [share === undefined ? '' : formatShare(share).replace(' persen', '')] : []),
  ]);
}

test('there are 17 places', () => {
  expect(elections).toHaveLength(17);
});

describe.each(elections.map((election) => ({ id: election.id, election })))('$id', ({ election }) => {
  const page = pages.find(({ path }) => path === new URL(election.page).pathname);
  const elements = page?.elements ?? [];
  /** The last vote stands first, as on the page. */
  const votes = [...(election.revote ? [election.revote] : []), election.vote];
  const result = elements.find((element) => element.tagName === 'section' && attributeOf(element, 'aria-labelledby') === 'hasil');

  test('who was elected, with how many votes and since when', () => {
    const answer = elements.find((element) => attributeOf(element, 'aria-label') === 'Jawaban singkat');
    const text = answer ? squash(answer) : '';
    const { elected, inaugurated } = election;
    expect(elected).toBeDefined();
    expect(text).toContain(`${elected?.head} dan ${elected?.deputy}`);
    const { votes: got, share, margin } = elected?.result ?? {};
    const printed = answer ? named(answer, 'b').map(squash) : [];
    const large = printed.filter((figure) => /^[\d.,]+$/.test(figure));
    expect(large).toEqual([...(got === undefined ? [] : [formatCount(got)]), ...(share === undefined ? [] : [formatShare(share).replace(' persen', '')])]);
    expect(/Unggul ([\d.]+) suara/.exec(text)?.[1]).toBe(margin === undefined ? undefined : formatCount(margin));
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
    const winner = `${election.elected?.head} dan ${election.elected?.deputy}`;
    const electedLines = votes.flatMap((vote, at) => linesOf(vote).map(({ name }) => at === 0 && name === winner));
    expect(names.map((name) => /\sTerpilih\b/.test(name))).toEqual(electedLines);
  });

  test('voters, polling stations, turnout, valid and invalid votes', () => {
    const facts = result ? factsBelow(elementsOf(result)) : [];
    for (const label of Object.keys(figuresOf(election.vote))) {
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
    expect(facts.get('Pemilih tetap')).toBe(counted(last?.voters ?? first?.voters));
    expect(facts.get('TPS')).toBe(counted(last?.pollingStations ?? first?.pollingStations));
    expect(facts.get('Partisipasi')).toBe(last && turnoutOf(last));
  });
});
