/** Every file below `/data/`, made of one reading of the content. */
import type { PublishedAppeal, PublishedNews } from '../../schemas/data/article.ts';
import type { PublishedContact } from '../../schemas/data/contact.ts';
import type { PublishedElection } from '../../schemas/data/election.ts';
import type { PublishedRegion, RegionFile } from '../../schemas/data/region.ts';
import type { PublishedStage } from '../../schemas/data/stage.ts';
import { site } from '../../site.ts';
import { paths } from '../paths.ts';
import { isProvinceId, provinceIdOf, slugOfRegion } from '../regions.ts';
import { APPEAL_COLUMNS, CONTACT_COLUMNS, ELECTION_COLUMNS, FACT_COLUMNS, NEWS_COLUMNS, STAGE_COLUMNS } from './columns.ts';
import { csvOf } from './csv.ts';
import type { AddressOf } from './election.ts';
import { factRows } from './facts.ts';

/** A file by its path below `/data/`. Its text is made when it is written: together they would fill the memory of a large build. */
export interface DataFile {
  path: string;
  body: () => string;
}

export interface DataSet {
  /** The day that the data speaks of. */
  asOf: string;
  addressOf: AddressOf;
  elections: readonly PublishedElection[];
  contacts: readonly PublishedContact[];
  appeals: readonly PublishedAppeal[];
  news: readonly PublishedNews[];
  stages: readonly PublishedStage[];
  regions: readonly PublishedRegion[];
  schemas: readonly { name: string; schema: object }[];
}

export const schemaFile = (name: string): string => `${name}.schema.json`;

function jsonFile(path: string, value: object): DataFile {
  return { path, body: () => `${JSON.stringify(value, null, 1)}\n` };
}

function headOf({ asOf, addressOf }: DataSet, schema: string): Omit<RegionFile, 'region' | 'election' | 'contacts' | 'appeals' | 'news'> {
  return {
    $schema: addressOf(paths.dataFile(schemaFile(schema))),
    version: 1,
    asOf,
    licence: { facts: 'CC0-1.0', words: 'CC-BY-4.0', attribution: site.name },
  };
}

const LISTS = ['elections', 'contacts', 'appeals', 'stages', 'news'] as const;

function tables({ elections, contacts, appeals, news, stages }: DataSet): DataFile[] {
  const ballots = elections.flatMap((election) => election.votes.flatMap((vote) => vote.ballot.map((line) => ({ election, vote, line }))));
  const channels = contacts.flatMap((contact) => (contact.channels.length > 0 ? contact.channels : [null]).map((channel) => ({ contact, channel })));
  return [
    { path: 'elections.csv', body: () => csvOf(ELECTION_COLUMNS, ballots) },
    { path: 'election-facts.csv', body: () => csvOf(FACT_COLUMNS, elections.flatMap(factRows)) },
    { path: 'contacts.csv', body: () => csvOf(CONTACT_COLUMNS, channels) },
    { path: 'appeals.csv', body: () => csvOf(APPEAL_COLUMNS, appeals) },
    { path: 'stages.csv', body: () => csvOf(STAGE_COLUMNS, stages) },
    { path: 'news.csv', body: () => csvOf(NEWS_COLUMNS, news) },
  ];
}

/** Places that a contact of `id` may serve: the place itself and its province. */
function serves({ regions }: PublishedContact, id: string): boolean {
  return regions.length === 0 || regions.includes(slugOfRegion(id)) || regions.includes(provinceIdOf(id));
}

function regionFile(data: DataSet, region: PublishedRegion): DataFile[] {
  const slug = slugOfRegion(region.id);
  const election = data.elections.find((item) => item.region.id === region.id);
  if (!election) return [];
  const contents: RegionFile = {
    ...headOf(data, 'region'),
    region,
    election,
    contacts: data.contacts.filter((contact) => serves(contact, region.id)),
    appeals: data.appeals.filter(({ regions }) => regions.includes(slug)),
    news: data.news.filter(({ regions }) => regions.includes(slug)),
  };
  return [jsonFile(`regions/${region.id}.json`, contents)];
}

/** All files but their checksums: lists as JSON and CSV, a file of each place, and the schemas. */
export function dataFiles(data: DataSet): DataFile[] {
  return [
    ...LISTS.map((name) => jsonFile(`${name}.json`, { ...headOf(data, name), items: data[name] })),
    ...tables(data),
    ...data.schemas.map(({ name, schema }) => jsonFile(schemaFile(name), schema)),
    ...data.regions.flatMap((region) => regionFile(data, region)),
  ];
}

/** Files of the form `<name>.<extension>` directly below `/data/`, by their names. */
export function filesNamed(files: readonly DataFile[], extension: string): { name: string; body: DataFile['body'] }[] {
  return files
    .filter(({ path }) => !path.includes('/') && path.endsWith(`.${extension}`))
    .map(({ path, body }) => ({ name: path.slice(0, -extension.length - 1), body }));
}

/** Files of places by their keys: of provinces, or of regencies and cities. */
export function regionFiles(files: readonly DataFile[], ofProvinces: boolean): { id: string; body: DataFile['body'] }[] {
  return files.flatMap(({ path, body }) => {
    const id = /^regions\/(.+)\.json$/.exec(path)?.[1];
    return id !== undefined && isProvinceId(id) === ofProvinces ? [{ id, body }] : [];
  });
}

/** The sum that `sumOf` makes of every file, as `sha256sum -c` reads it in the folder `data`. */
export function checksumsOf(files: readonly DataFile[], sumOf: (text: string) => string): string {
  return files.map(({ path, body }) => `${sumOf(body())}  ${path}\n`).join('');
}
