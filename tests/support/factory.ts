/** Test data: small valid entries, changed by overrides and read by the real schemas. */
import type { z } from 'astro/zod';
import { contact } from '../../src/kinds/contact.ts';
import { contest, type Contest } from '../../src/kinds/contest.ts';
import { districtCount, type CountData } from '../../src/kinds/count.ts';
import { election } from '../../src/kinds/election.ts';
import { region } from '../../src/kinds/region.ts';
import { stages, type StagesData } from '../../src/kinds/stages.ts';
import type { Contact } from '../../src/contacts/contacts.ts';
import type { Election } from '../../src/elections/elections.ts';
import type { Context } from '../../src/open-data/kind.ts';
import type { Region } from '../../src/places/regions.ts';

const provenance = { sources: ['s1'] };
const sources = { s1: { publisher: 'KPU', title: 'Berita acara' } };

type ContestInput = z.input<typeof contest>;

/** Pairs numbered from 1 with these votes; `undefined` for unknown votes. */
export function pairsWith(...votes: (number | undefined)[]): ContestInput['pairs'] {
  return votes.map((value, index) => ({
    number: index + 1,
    head: `Calon ${index + 1}`,
    deputy: `Wakil ${index + 1}`,
    votes: value,
    ...provenance,
  }));
}

/** A figure with a source. */
export function figureOf(value: number): { value: number; sources: string[] } {
  return { value, ...provenance };
}

export function makeContest(overrides: Partial<ContestInput> = {}): Contest {
  return contest.parse({ votingDay: '2024-11-27', pairs: pairsWith(60, 40), ...overrides });
}

export function makeElection(overrides: Partial<z.input<typeof election>> = {}): Election {
  const data = election.parse({
    edition: 2024,
    region: 'kalimantan-timur/balikpapan',
    office: 'wali kota',
    updated: '2026-11-22',
    vote: { votingDay: '2024-11-27', pairs: pairsWith(60, 40) },
    elected: { head: 'Calon 1', deputy: 'Wakil 1', date: '2025-01-09', ...provenance },
    inaugurated: { date: '2025-02-20', ...provenance },
    sources,
    ...overrides,
  });
  return { ...data, id: `2024/${data.region}` };
}

export function makeCount(overrides: Partial<z.input<typeof districtCount>> = {}): CountData {
  return districtCount.parse({
    contest: 'head',
    status: 'sirekap',
    asOf: '2024-11-28',
    rows: [{ district: 'Balikpapan Kota', votes: [60, 40], stations: { counted: 1, all: 1 } }],
    ...provenance,
    ...overrides,
  });
}

export function makeRegion(overrides: Partial<z.input<typeof region>> & { id?: string } = {}): Region {
  const { id = 'kalimantan-timur/balikpapan', ...data } = overrides;
  return {
    ...region.parse({ name: 'Balikpapan', kind: 'kota', updated: '2026-11-22', sources, ...data }),
    id,
    code: '64.71',
  };
}

/** What open data is published with. */
export function makeContext(overrides: Partial<Context> = {}): Context {
  return {
    today: '2026-11-22',
    addressOf: (path) => `https://situs.example${path}`,
    regions: [makeRegion()],
    elections: [makeElection()],
    districts: new Map([['kalimantan-timur/balikpapan', [{ code: '64.71.06', name: 'Balikpapan Kota' }]]]),
    ...overrides,
  };
}

type StageInput = z.input<typeof stages>['stages'][number];

/** The calendar of 2024; `more` adds to the stages of these keys. */
export function makeCalendar(more: Record<string, Partial<StageInput>> = {}): StagesData {
  const stage = (id: string, start: string, end?: string): StageInput => ({
    id,
    name: id,
    start,
    end,
    ...provenance,
    ...more[id],
  });
  return stages.parse({
    edition: 2024,
    name: 'Pilkada Serentak 2024',
    updated: '2026-11-22',
    stages: [
      stage('registration', '2024-08-27', '2024-08-29'),
      stage('campaign', '2024-09-25', '2024-11-23'),
      stage('quiet-period', '2024-11-24', '2024-11-26'),
      stage('voting', '2024-11-27'),
      stage('count', '2024-11-27', '2024-12-16'),
      stage('disputes', '2024-12-17', '2025-09-23'),
    ],
    sources,
  });
}

export function makeContact(overrides: Partial<z.input<typeof contact>> & { id?: string } = {}): Contact {
  const { id = 'polres-paser', ...data } = overrides;
  return {
    id,
    ...contact.parse({
      institution: 'Polres Paser',
      kind: 'polisi',
      regions: ['paser'],
      purpose: 'Minta bantuan polisi.',
      channels: [],
      updated: '2026-11-22',
      sources,
      ...data,
    }),
  };
}
