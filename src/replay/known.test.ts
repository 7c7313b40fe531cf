import { describe, expect, test } from 'vitest';
import { makeElection, pairsWith } from '../../tests/support/factory.ts';
import type { Entry } from './entry.ts';
import { comingDays, knownOn } from './known.ts';

const source = (date?: string) => ({ publisher: 'Koran', title: 'Berita', ...(date && { date }) });
const entry = (kind: Entry['kind'], id: string, data: Entry['data'], body = ''): Entry => ({
  kind,
  id,
  file: `${kind}/${id}`,
  data,
  body,
});
const pageOf = ({ kind, id }: Pick<Entry, 'kind' | 'id'>): string => `/${kind}/${id}/`;

/** The only entry of `kind` on `day`. */
function on(day: string, given: Entry, ...others: Entry[]): Entry | undefined {
  return knownOn([given, ...others], day, pageOf).find(({ id, kind }) => id === given.id && kind === given.kind);
}

const calendar = entry('stages', '2024', {
  edition: 2024,
  name: 'Pilkada 2024',
  updated: '2026-11-30',
  stages: [
    { id: 'ballot-numbers', name: 'Undian', start: '2024-09-23', sources: ['s1'] },
    { id: 'voting', name: 'Pemungutan suara', start: '2024-11-27', sources: ['s1'] },
    { id: 'tally', name: 'Rekapitulasi', start: '2024-11-29', end: '2024-12-06', sources: ['s2'] },
    { id: 'disputes', name: 'Sengketa', start: '2024-12-17', end: '2025-09-23', sources: ['s3', 's4'] },
  ],
  sources: { s1: source('2024-01-11'), s2: source('2024-11-27'), s3: source('2024-12-14'), s4: source('2025-09-23') },
});

const stagesOn = (day: string) => on(day, calendar)?.data['stages'] as { id: string; end?: string }[];

describe('a stage', () => {
  test('is known from the day on which it was announced', () => {
    expect(stagesOn('2024-11-26').map(({ id }) => id)).toEqual(['ballot-numbers', 'voting']);
    expect(stagesOn('2024-11-27').at(-1)).toMatchObject({ id: 'tally', end: '2024-12-06' });
  });

  test('has no end yet where only what came later set it', () => {
    expect(stagesOn('2025-01-10').at(-1)).toMatchObject({ id: 'disputes' });
    expect(stagesOn('2025-01-10').at(-1)).not.toHaveProperty('end');
    expect(stagesOn('2025-09-23').at(-1)).toMatchObject({ end: '2025-09-23' });
  });
});

const sources = {
  dpt: source('2024-09-21'),
  draw: source('2024-09-24'),
  plenary: source('2024-12-07'),
  ruling: source('2025-02-24'),
  revote: source('2025-05-28'),
};
/** The first of them was struck off. */
const pairs = pairsWith(60, 40).map((pair) => ({
  ...pair,
  ...(pair.number === 1 && { disqualified: true as const, note: 'Dicoret.' }),
  sources: ['draw', 'plenary'],
}));
const election = entry('elections', '2024/kalimantan-timur/balikpapan', {
  ...makeElection({
    vote: {
      votingDay: '2024-11-27',
      voters: { value: 120, sources: ['dpt'] },
      pairs,
      recapitulation: { date: '2024-12-05', until: '2024-12-06', sources: ['plenary'] },
    },
    revote: {
      votingDay: '2025-05-24',
      pairs: pairsWith(30, 50).map((pair) => ({ ...pair, sources: ['revote'] })),
      scope: 'Semua TPS',
      reason: 'MK memerintahkannya.',
      sources: ['ruling', 'revote'],
    },
    disputes: [
      {
        case: '1',
        applicant: 'Calon 2',
        filed: '2024-12-09',
        outcome: 'granted',
        ruling: 'Pasangan nomor 1 dicoret.',
        decided: '2025-02-24',
        sources: ['plenary', 'ruling'],
      },
    ],
    elected: { head: 'Calon 2', deputy: 'Wakil 2', date: '2025-07-01', sources: ['revote'] },
    inaugurated: undefined,
    milestones: [{ date: '2024-10-01', what: 'Debat, lanjut 3 Desember 2024.', sources: ['draw'] }],
    facts: [{ label: 'Jumlah', value: 3, sources: ['dpt', 'plenary'] }],
    inOffice: { value: 'Bupati dan wakilnya', sources: ['dpt', 'plenary'] },
    unknown: ['Nomor keputusan'],
    sources,
  }),
  updated: '2026-11-30',
});

interface Told {
  vote: { pairs: { votes?: number; disqualified?: true; note?: string }[]; voters?: object; recapitulation?: object };
  revote?: { pairs: object[] };
  disputes: { outcome?: string }[];
  elected?: object;
  milestones: object[];
  facts: object[];
  unknown: string[];
  sources: object;
  updated: string;
}
const told = (day: string): Told => on(day, election, calendar)?.data as unknown as Told;

describe('an election', () => {
  test('of which nobody has written yet rests on the calendar', () => {
    expect(told('2024-06-01')).toMatchObject({ vote: { pairs: [] }, sources: { s1: source('2024-01-11') } });
  });

  test('has its voters from their source and its pairs from the draw, without votes', () => {
    expect(told('2024-09-21').vote).toMatchObject({ voters: { value: 120 }, pairs: [] });
    expect(told('2024-11-27').vote.pairs).toHaveLength(2);
    expect(JSON.stringify(told('2024-11-27'))).not.toContain('votes"');
  });

  test('has its votes from the official count, not from the first of their sources', () => {
    expect(told('2024-12-06').vote.pairs[0]).not.toHaveProperty('votes');
    expect(told('2024-12-07').vote.pairs.map(({ votes }) => votes)).toEqual([60, 40]);
  });

  test('has a plenary only with a source of that day', () => {
    expect(told('2024-12-06').vote.recapitulation).toBeUndefined();
    expect(told('2024-12-07').vote.recapitulation).toBeDefined();
  });

  test('tells a case from its first step, and its end, the pair struck off and the revote from the ruling', () => {
    expect(told('2024-12-08').disputes).toEqual([]);
    expect(told('2025-02-23')).toMatchObject({ disputes: [{ case: '1', filed: '2024-12-09' }] });
    expect(told('2025-02-23').disputes[0]).not.toHaveProperty('outcome');
    expect(told('2025-02-23').vote.pairs[0]).not.toHaveProperty('disqualified');
    expect(told('2025-02-23').revote).toBeUndefined();
    expect(told('2025-02-24')).toMatchObject({
      vote: { pairs: [{ disqualified: true }, {}] },
      disputes: [{ outcome: 'granted' }],
      revote: { votingDay: '2025-05-24', pairs: [] },
    });
  });

  test('has the elected pair from its own day', () => {
    expect(told('2025-06-30').elected).toBeUndefined();
    expect(told('2025-07-01').elected).toBeDefined();
  });

  test('keeps no sentence that names a later day, no text before its last source, and nothing that was sought in vain later', () => {
    expect(told('2024-11-27').milestones).toEqual([]);
    expect(told('2024-12-06').facts).toEqual([]);
    expect(told('2024-12-05')).not.toHaveProperty('inOffice');
    expect(told('2024-12-07')).toMatchObject({
      facts: [{ value: 3 }],
      inOffice: { value: 'Bupati dan wakilnya' },
      unknown: [],
      updated: '2024-12-07',
    });
  });

  test('has none of the later sources', () => {
    expect(Object.keys(told('2024-12-07').sources)).toEqual(['dpt', 'draw', 'plenary']);
  });

  test('announces a revote from the ruling', () => {
    expect([...comingDays([election, calendar], '2025-02-23')]).toEqual([]);
    expect([...comingDays([election, calendar], '2025-02-24')]).toEqual(['2025-05-24']);
  });
});

const news = entry(
  'news',
  'pleno',
  {
    title: 'Rapat pleno',
    summary: 'KPU merapatkan hasil.',
    draft: false,
    published: '2026-11-22',
    date: '2024-12-05',
    corrections: [{ date: '2026-11-30', note: 'Diperbaiki.' }],
    sources: { s1: source(), s2: source('2025-02-24') },
  },
  'KPU rapat.[@s1] Lihat [putusannya](/news/putusan/).\n\nMK membatalkannya.[@s2]',
);
const ruling = entry('news', 'putusan', { ...news.data, date: '2025-02-24' }, 'MK memutus.[@s2]');

describe('an article', () => {
  test('is there from the day of its event, as published then and without corrections, later parts and dead links', () => {
    expect(on('2024-12-04', news, ruling)).toBeUndefined();
    expect(on('2024-12-05', news, ruling)).toMatchObject({
      data: { published: '2024-12-05', corrections: [], sources: { s1: source() } },
      body: 'KPU rapat.[@s1] Lihat putusannya.',
    });
    expect(on('2025-02-24', news, ruling)?.body).toBe(
      'KPU rapat.[@s1] Lihat [putusannya](/news/putusan/).\n\nMK membatalkannya.[@s2]',
    );
  });

  test('goes where its head names a later day, or a figure that its body no longer has', () => {
    const guide = (fields: object): Entry =>
      entry(
        'guides',
        'cara',
        { ...news.data, ...fields, date: undefined, sources: sources },
        'A.[@dpt]\n\nAda 4.227.[@plenary]',
      );
    expect(on('2024-11-27', guide({}))?.body).toBe('A.[@dpt]');
    expect(on('2024-11-27', guide({ title: 'Sampai Februari 2026' }))).toBeUndefined();
    expect(on('2024-11-27', guide({ summary: 'Ada 4.227 orang.' }))).toBeUndefined();
  });

  test('stands as it is from its last change on, drafts apart', () => {
    expect(on('2026-11-30', news)?.data).toEqual(news.data);
    expect(on('2026-11-30', { ...news, data: { ...news.data, draft: true } })).toBeUndefined();
  });
});

test('a channel is confirmed by the newest source that there was, and goes with the last of them', () => {
  const contact = entry('contacts', 'polri', {
    institution: 'Polri',
    purpose: 'Bantuan.',
    updated: '2026-11-22',
    channels: [
      { type: 'phone', value: '110', confirmed: '2026-01-12', sources: ['new', 'old'] },
      { type: 'phone', value: '0541-1', confirmed: '2026-01-12', sources: ['new'] },
      { type: 'address', value: 'Jalan', sources: ['undated'] },
    ],
    sources: { new: source('2026-01-12'), old: source('2021-05-27'), undated: source() },
  });
  expect(on('2024-11-27', contact)?.data).toMatchObject({
    channels: [{ value: '110', confirmed: '2021-05-27', sources: ['old'] }],
    sources: { old: source('2021-05-27') },
  });
});

test('a redirect leads to a page that is there', () => {
  const redirects = entry('redirects', 'redirects', {
    moved: [
      { from: '/a/', to: '/news/pleno/' },
      { from: '/b/', to: '/news/putusan/' },
    ],
    deleted: [{ from: '/c/', title: 'C', date: '2026-11-22', reason: 'Ganda.' }],
  });
  expect(on('2024-12-05', redirects, news, ruling)?.data).toEqual({
    moved: [{ from: '/a/', to: '/news/pleno/' }],
    deleted: [],
  });
});
