/** The files below `/data/` of the built site: whole, valid, the same in every form. */
import Ajv2020 from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readEntries } from '../../src/check/reader/entries.ts';
import { isPublic } from '../../src/articles/articles.ts';
import { paths } from '../../src/site/paths.ts';
import { factRows } from '../../src/open-data/facts.ts';
import { KINDS } from '../../src/open-data/kinds.ts';
import { dataFilesEnding, parseData, publishedItems, readData } from '../support/data.ts';
import { attributeOf, sizeWithin, pages } from '../support/dist.ts';
import { today } from '../support/today.ts';

const { content } = readEntries('content');
/** Whoever downloads a file on a phone knows what it costs: 2 MB as it lies there, 300 KB as it travels. */
const MAX_SIZE = 2_000_000;
const MAX_TRAVELLING = 300_000;

const schemaFiles = dataFilesEnding('.schema.json');
const jsonFiles = dataFilesEnding('.json').filter((file) => !schemaFiles.includes(file));
const tables = dataFilesEnding('.csv');

type Node = Record<string, unknown>;
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** Every value below `node` that is no object. */
function leaves(node: unknown): unknown[] {
  return isNode(node) ? Object.values(node).flatMap(leaves) : [node];
}

function objectsBelow(node: unknown): Node[] {
  return isNode(node) ? [node, ...Object.values(node).flatMap(objectsBelow)] : [];
}

const readTable = (file: string): Record<string, string>[] => parse(readData(file), { bom: true, columns: true });
/** The key of the place that a page is about. */
const regionAt = (page = ''): string => new URL(page).pathname.split('/').slice(-3, -1).join('/');
const asCell = (value: unknown): string => (value === undefined ? '' : String(value));

test('there is a file of every kind and of each place', () => {
  expect(schemaFiles).toEqual(['appeals', 'contacts', 'district-votes', 'elections', 'news', 'region', 'stages'].map((name) => `${name}.schema.json`));
  expect(tables).toEqual(['appeals', 'contacts', 'district-votes', 'election-facts', 'elections', 'news', 'stages'].map((name) => `${name}.csv`));
  expect(jsonFiles).toHaveLength(6 + 17);
});

describe('schemas', () => {
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  ajv.addFormat('uri', (text) => URL.canParse(text));
  for (const file of schemaFiles) ajv.addSchema(parseData(file) as object, file);

  test.each(jsonFiles)('%s is valid, and names the schema that it is valid by', (file) => {
    const contents = parseData(file) as { $schema: string };
    const name = new URL(contents.$schema).pathname.replace(paths.dataFile(''), '');
    expect(schemaFiles).toContain(name);
    const valid = ajv.validate(name, contents);
    expect(ajv.errors).toBeNull();
    expect(valid).toBe(true);
  });

  test('refuse a 0 as text, a field left out and a field too many', () => {
    const { items, ...head } = parseData('stages.json') as { items: Node[] };
    const [calendar] = items;
    expect(ajv.validate('stages.schema.json', { ...head, items: [calendar] })).toBe(true);
    for (const wrong of [
      { ...calendar, name: undefined },
      { ...calendar, edition: '2024' },
      { ...calendar, baru: 1 },
    ]) {
      expect(ajv.validate('stages.schema.json', { ...head, items: [wrong] })).toBe(false);
    }
  });

  test.each(schemaFiles)('%s says of every field what it is', (file) => {
    const fields = objectsBelow(parseData(file)).flatMap(({ type, properties }) => (type === 'object' && isNode(properties) ? Object.entries(properties) : []));
    expect(fields.length).toBeGreaterThan(10);
    expect(fields.filter(([, field]) => !isNode(field) || typeof field['description'] !== 'string').map(([name]) => name)).toEqual([]);
  });
});

test('every file says that its form is the second', () => {
  expect(jsonFiles.map((file) => parseData(file)).filter((contents) => !isNode(contents) || contents['version'] !== 2)).toEqual([]);
});

test('checksums name every file but themselves, with its SHA-256', () => {
  const lines = readData('checksums.txt').trim().split('\n');
  const sums = new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]));
  expect([...sums.keys()].sort()).toEqual([...jsonFiles, ...schemaFiles, ...tables].sort());
  const wrong = [...sums].filter(
    ([file, sum]) =>
      createHash('sha256')
        .update(readFileSync(`dist/data/${file}`))
        .digest('hex') !== sum,
  );
  expect(wrong).toEqual([]);
});

test('no file is too heavy', () => {
  const sizes = [...jsonFiles, ...schemaFiles, ...tables].map((file) => ({
    file,
    bytes: Buffer.byteLength(readData(file)),
    travelling: sizeWithin(MAX_TRAVELLING, readData(file)),
  }));
  expect(sizes.length).toBeGreaterThan(30);
  expect(sizes.filter(({ bytes, travelling }) => bytes > MAX_SIZE || travelling > MAX_TRAVELLING)).toEqual([]);
});

describe('tables', () => {
  test.each(tables)('%s opens in a spreadsheet: a byte order mark, the columns that the page describes, no formula', (file) => {
    const bytes = readFileSync(`dist/data/${file}`);
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const rows: string[][] = parse(bytes, { bom: true });
    expect(rows.length).toBeGreaterThan(5);
    expect(rows[0]).toEqual(KINDS.find(({ name }) => `${name}.csv` === file)?.table?.columns.map(({ name }) => name));
    expect(rows.flat().filter((cell) => /^[\s]*[=+\-@＝＋－＠]/.test(cell))).toEqual([]);
    // Longer cells are cut by Excel.
    expect(rows.flat().filter((cell) => cell.length > 32_767)).toEqual([]);
  });

  test('elections.csv has the lines of all ballots', () => {
    const lines = publishedItems('elections').flatMap(({ id, vote, revote }) =>
      [vote, ...(revote ? [revote] : [])].flatMap(({ votingDay, voters, pairs, blankBox }) =>
        [...pairs, ...(blankBox ? [{ ...blankBox, head: undefined }] : [])].map(({ number, head, votes, share }) =>
          [id, votingDay, number, head, votes, share, voters?.value].map(asCell).join(' '),
        ),
      ),
    );
    const columns = ['election', 'votingDay', 'number', 'head', 'votes', 'share', 'voters'];
    expect(
      readTable('elections.csv')
        .map((row) => columns.map((name) => row[name]).join(' '))
        .sort(),
    ).toEqual(lines.sort());
  });

  test('election-facts.csv has every fact, and each points to its value in the JSON', () => {
    const items = publishedItems('elections');
    const rows = readTable('election-facts.csv');
    expect(rows).toHaveLength(items.flatMap(factRows).length);
    const wrong = rows.filter(({ election, fact = '', value = '' }) => {
      const found = fact
        .split('/')
        .slice(1)
        .reduce<unknown>(
          (node, key) => (isNode(node) ? node[key] : undefined),
          items.find(({ id }) => id === election),
        );
      return isNode(found) ? value !== '' : asCell(found).trim() !== value.replace(/^'(?=[=+\-@])/, '');
    });
    expect(wrong).toEqual([]);
    expect(rows.filter(({ sources }) => !sources)).toEqual([]);
  });

  test('district-votes.csv has the votes of every line of the ballot in every kecamatan, as the files of content have them', () => {
    const votes = content.counts.flatMap(({ data: { region, counts } }) =>
      counts.flatMap(({ contest, status, rows }) =>
        rows.flatMap(({ district, votes: own }) => own.map((each) => [region, contest, status, district, each].join(' '))),
      ),
    );
    expect(votes.length).toBeGreaterThan(160 * 4);
    const rows = readTable('district-votes.csv');
    expect(rows.map(({ page, contest, status, district, votes: each }) => [regionAt(page), contest, status, district, each].join(' ')).sort()).toEqual(votes.sort());
    expect(rows.filter(({ sources, name, number, districtCode = '' }) => !sources || !name || !number || !/^6[45](\.\d\d){2}$/.test(districtCode))).toEqual([]);
  });

  test('contacts.csv has all channels', () => {
    const channels = publishedItems('contacts').flatMap(({ id, channels: all }) => (all.length > 0 ? all.map(({ text }) => [id, text]) : [[id, '']]));
    expect(readTable('contacts.csv').map(({ contact, text = '' }) => [contact, text.replace(/^'/, '')])).toEqual(channels);
  });

  test.each(['appeals', 'news'] as const)('%s.csv has all records', (name) => {
    const ids = publishedItems(name).map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(10);
    expect(readTable(`${name}.csv`).map(({ id }) => id)).toEqual(ids);
  });

  test('stages.csv has all stages', () => {
    const ids = publishedItems('stages').flatMap(({ stages }) => stages.map(({ id }) => id));
    expect(ids.length).toBeGreaterThan(10);
    expect(readTable('stages.csv').map(({ id }) => id)).toEqual(ids);
  });

  test('the text of a news item is whole', () => {
    const texts = publishedItems('news').map(({ text }) => text);
    expect(readTable('news.csv').map(({ text }) => text)).toEqual(texts);
  });
});

describe('contents', () => {
  test('every entry that readers may see is published, and no other', () => {
    const idsOf = (name: 'news' | 'appeals' | 'contacts'): string[] => publishedItems(name).map(({ id }) => id);
    expect(idsOf('news').sort()).toEqual(
      content.news
        .filter(({ data }) => isPublic(data, today))
        .map(({ id }) => id)
        .sort(),
    );
    expect(idsOf('appeals').sort()).toEqual(
      content.appeals
        .filter(({ data }) => isPublic(data, today))
        .map(({ id }) => id)
        .sort(),
    );
    expect(idsOf('contacts').sort()).toEqual(content.contacts.map(({ id }) => id).sort());
    expect(publishedItems('elections')).toHaveLength(content.elections.length);
    expect(publishedItems('stages')).toHaveLength(content.stages.length);
    expect(publishedItems('district-votes')).toHaveLength(content.counts.length);
  });

  test.each(content.elections.map(({ id, data }) => ({ id, data })))('$id has every value of its file', ({ id, data }) => {
    expect(leaves(data).length).toBeGreaterThan(50);
    expect(publishedItems('elections').find((item) => item.id === id)).toMatchObject(JSON.parse(JSON.stringify(data)) as object);
  });

  test('every source that a fact or a text names is in its record', () => {
    const records = (['elections', 'district-votes', 'contacts', 'stages', 'news', 'appeals'] as const).flatMap((name): (Node & { id: string; sources: object })[] =>
      publishedItems(name),
    );
    expect(records.length).toBeGreaterThan(300);
    const unresolved = records.flatMap(({ id, sources, ...rest }) => {
      const lists = objectsBelow(rest).flatMap((node) => (Array.isArray(node['sources']) ? node['sources'].map(String) : []));
      const cited = typeof rest['text'] === 'string' ? [...rest['text'].matchAll(/\[@(\w+)\]/g)].map((match) => String(match[1])) : [];
      return [...lists, ...cited].filter((key) => !(key in sources)).map((key) => `${id}: ${key}`);
    });
    expect(unresolved).toEqual([]);
  });

  test('the file of a place is part of the lists', () => {
    const elections = publishedItems('elections');
    const news = publishedItems('news');
    for (const election of elections) {
      const file = parseData(`regions/${election.region}.json`) as { elections: Node[]; news: Node[]; region: { text: string } };
      expect(file.elections).toEqual(elections.filter(({ region }) => region === election.region));
      expect(file.news).toEqual(news.filter(({ regions }) => regions.includes(String(election.region.split('/').at(-1)))));
      expect(file.news.length).toBeGreaterThan(0);
      expect(file.region.text.length).toBeGreaterThan(100);
    }
  });

  test('the record of each election leads to the file of its place, and the page of data to all', () => {
    const linksOf = (path: string): string[] =>
      pages.find((page) => page.path === path)?.elements.flatMap((element) => (element.tagName === 'a' ? (attributeOf(element, 'href') ?? []) : [])) ?? [];
    const elections = publishedItems('elections');
    expect(elections).toHaveLength(17);
    expect(elections.filter(({ edition, region }) => !linksOf(paths.record(edition, region)).includes(paths.regionData(region)))).toEqual([]);
    const all = [...jsonFiles, ...schemaFiles, ...tables, 'checksums.txt'].map(paths.dataFile);
    expect(all.filter((file) => !linksOf(paths.data()).includes(file))).toEqual([]);
  });
});
