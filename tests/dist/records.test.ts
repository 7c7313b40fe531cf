/** The record of each election says all that its file holds, and the page of each place leads to it. */
import { describe, expect, test } from 'vitest';
import { officialCodes } from '../../src/check/rules/areas.ts';
import { readEntries } from '../../src/check/reader/entries.ts';
import { formatDate } from '../../src/site/dates.ts';
import { formatCount } from '../../src/site/numbers.ts';
import { districtAnchor, paths } from '../../src/site/paths.ts';
import { officialName, slugOfRegion } from '../../src/places/regions.ts';
import { IN_OFFICE } from '../../src/elections/elections.ts';
import { SECTIONS } from '../../src/elections/sections.ts';
import { usedSources } from '../../src/sources/sources.ts';
import { getDistricts } from 'idn-area-data';
import { attributeOf, elementsOf, pageAt, textOf } from '../support/dist.ts';

const { content } = readEntries('content');
const records = content.elections.map(({ data }) => ({ id: data.region, data }));

/** Keys whose values are for the site, not for the reader. */
const SILENT = new Set([
  'sources',
  'see',
  'id',
  'edition',
  'region',
  'office',
  'updated',
  'kind',
  'outcome',
  'contests',
  'statedMargin',
  'insteadOfComputed',
  'partiesComplete',
  'districts',
  'villages',
]);

/** Every figure, date and sentence of an entry as a reader should find it. */
function readable(node: unknown): string[] {
  if (typeof node === 'number') return [formatCount(node)];
  if (typeof node === 'string') return [/^\d{4}-\d{2}-\d{2}$/.test(node) ? formatDate(node) : node];
  if (Array.isArray(node)) return node.flatMap(readable);
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => {
    if (SILENT.has(key)) return [];
    if (key === 'percent') return [String(value).replace('.', ',')];
    return readable(value);
  });
}

const squash = (text: string): string => text.replace(/\s+/g, ' ');

test('there are 17 elections to look at', () => {
  expect(records).toHaveLength(17);
});

test('what is unknown of any election stands on one page, and its record leads there', () => {
  const gaps = pageAt(paths.gaps());
  const items = gaps.elements.filter(({ tagName }) => tagName === 'li').map((item) => squash(textOf(item)).trim());
  const open = records.filter(({ data }) => data.unknown.length > 0);
  expect(open).not.toHaveLength(0);
  for (const { id, data } of open) {
    expect(data.unknown.filter((item) => !items.includes(item))).toEqual([]);
    const hrefs = pageAt(paths.record(data.edition, id)).elements.map((element) => attributeOf(element, 'href'));
    expect(hrefs).toContain(`${paths.gaps()}#${slugOfRegion(id)}`);
  }
});

describe.each(records)('$id', ({ id, data }) => {
  const page = pageAt(paths.record(data.edition, id));
  // Source numbers stand between a sentence and its end: taken out before comparing words.
  const text = squash(textOf({ ...page.document }).replace(/[\u00a0]/g, ' '));

  test('has a place whose page says when its head was last reported in office, as far as that is known', () => {
    const place = squash(textOf({ ...pageAt(paths.region(id)).document }));
    expect(place.includes(IN_OFFICE)).toBe(data.inOffice !== undefined);
    expect(place).toContain(data.inOffice?.value ?? 'Dilantik');
  });

  test('holds every fact of its file', () => {
    const facts = readable({ ...data, sources: undefined }).filter((fact) => !/^\d{4}-\d{2}$/.test(fact));
    expect(facts.length).toBeGreaterThan(20);
    // A range of days shows its first day without its month and year.
    const starts = new Set([data.vote.recapitulation, ...data.milestones].flatMap((step) => (step?.until ? [formatDate(step.date)] : [])));
    expect(facts.filter((fact) => !text.includes(squash(fact)) && !starts.has(fact))).toEqual([]);
  });

  test('lists every source that its facts name, once', () => {
    const listed = page.elements.filter((element) => /^sumber-\d+$/.test(attributeOf(element, 'id') ?? '')).map((element) => squash(textOf(element)));
    const used = [...new Set(usedSources({ ...data, sources: undefined }))].map((key) => data.sources[key]);
    expect(used.length).toBeGreaterThan(0);
    const missing = used.filter((source) => source && !listed.some((line) => line.includes(squash(source.publisher))));
    expect(missing).toEqual([]);
    expect(new Set(listed).size).toBe(listed.length);
  });

  test('says what is unknown', () => {
    expect(data.unknown.filter((item) => !text.includes(squash(item)))).toEqual([]);
  });
});

test('every kecamatan stands on the page of its region under the id that it always had, and leads to its own page', async () => {
  const [districts, codes] = await Promise.all([getDistricts(), officialCodes()]);
  const regions = content.regions.filter(({ data }) => data.kind !== 'provinsi');
  let seen = 0;
  for (const { id, data } of regions) {
    const code = String(codes.get(officialName(data)));
    const { elements } = pageAt(paths.region(id));
    const own = districts.filter((district) => district.code.startsWith(`${code}.`));
    expect(new Set(own.map(({ name }) => districtAnchor(name))).size).toBe(own.length);
    for (const { name } of own) {
      const item = elements.find((element) => attributeOf(element, 'id') === districtAnchor(name));
      const links = item && elementsOf(item).flatMap((element) => attributeOf(element, 'href') ?? []);
      expect(links).toEqual([paths.districtPage(id, name)]);
    }
    seen += own.length;
  }
  expect(seen).toBe(160);
});

test('the edition’s table has a row for each election, provinces before their regions', () => {
  const table = pageAt('/pilkada/2024/').elements.find((element) => attributeOf(element, 'id') === 'tabel-pemilihan');
  const links = table && elementsOf(table).flatMap((element) => (attributeOf(element, 'scope') === 'row' ? [textOf(element)] : []));
  expect(links).toHaveLength(17);
  expect(links?.slice(0, 2)).toEqual(['Provinsi Kalimantan Timur', 'Balikpapan']);
});

test('every record has its sections in their one order, and a link at its top to each that most readers look for', () => {
  expect(records).not.toHaveLength(0);
  const order = SECTIONS.map(({ id }) => id);
  const onTop = SECTIONS.flatMap(({ id, onTop }) => (onTop ? [id] : []));
  for (const { data } of records) {
    const { elements } = pageAt(paths.record(data.edition, data.region));
    const sections = elements.flatMap((element) => attributeOf(element, 'aria-labelledby') ?? []).filter((label) => order.includes(label));
    expect(sections).toEqual(order.filter((label) => sections.includes(label)));
    const contents = elements.find((element) => attributeOf(element, 'aria-label') === 'Di halaman ini');
    const links = contents && elementsOf(contents).flatMap((element) => attributeOf(element, 'href') ?? []);
    expect(links).toEqual(sections.filter((label) => onTop.includes(label)).map((label) => `#${label}`));
  }
});

test('a shared result has the day of the vote that decided it, on the page of the place as in the record', () => {
  const revotes = records.flatMap(({ id, data }) => (data.revote ? [{ id, edition: data.edition, day: data.revote.votingDay }] : []));
  expect(revotes).not.toHaveLength(0);
  for (const { id, edition, day } of revotes) {
    for (const path of [paths.region(id), paths.record(edition, id)]) {
      const links = pageAt(path).elements.flatMap((element) => attributeOf(element, 'href') ?? []);
      const shared = links.find((href) => href.startsWith('https://wa.me/?'));
      expect(new URL(String(shared)).searchParams.get('text')).toContain(formatDate(day));
    }
  }
});

describe.each(records)('the page of $id', ({ id, data }) => {
  const { elements, document } = pageAt(paths.region(id));
  const text = squash(textOf(document));

  test('says who governs and since when, and leads to the record', () => {
    expect(text).toContain(`${String(data.elected?.head)} dan ${String(data.elected?.deputy)}`);
    expect(text).toContain(`Dilantik ${formatDate(String(data.inaugurated?.date))}.`);
    const links = elements.flatMap((element) => attributeOf(element, 'href') ?? []);
    expect(links).toContain(paths.record(data.edition, id));
  });

  test('gives every line of the ballot that decided one row of one table, and draws nothing beside it', () => {
    const vote = data.revote ?? data.vote;
    const section = elements.find((element) => attributeOf(element, 'aria-labelledby') === 'hasil');
    const rows = section && elementsOf(section).filter((element) => attributeOf(element, 'scope') === 'row');
    expect(rows).toHaveLength(vote.pairs.length + (vote.blankBox ? 1 : 0));
    expect(elements.filter(({ tagName }) => tagName === 'table')).toHaveLength(1);
    expect(elements.filter(({ tagName }) => tagName === 'figure')).toEqual([]);
  });

  test('names no number of a case, and ends no office in nothing', () => {
    const sources = elements.find((element) => attributeOf(element, 'class') === 'sources');
    const said = text.replace(squash(sources ? textOf(sources) : ''), '');
    expect(said).not.toMatch(/PHPU|XXII/);
    const contacts = elements.find((element) => attributeOf(element, 'aria-labelledby') === 'hubungi');
    const offices = contacts ? elementsOf(contacts).filter(({ tagName }) => tagName === 'li') : [];
    expect(offices).toHaveLength(3);
    for (const office of offices) expect(elementsOf(office).filter(({ tagName }) => tagName === 'a')).toHaveLength(2);
  });

  test('lists the sources that it names and no other', () => {
    const links = elements.flatMap((element) => attributeOf(element, 'href') ?? []);
    const listed = elements.flatMap((element) => attributeOf(element, 'id') ?? []).filter((name) => /^sumber-\d+$/.test(name));
    expect(listed).not.toHaveLength(0);
    expect(listed.filter((name) => !links.includes(`#${name}`))).toEqual([]);
  });
});

test('the record of an election leads to its place, and to the record of its province', () => {
  for (const { id, data } of records) {
    const links = pageAt(paths.record(data.edition, id)).elements.flatMap((element) => attributeOf(element, 'href') ?? []);
    expect(links).toContain(paths.region(id));
    expect(links).toContain(paths.edition(data.edition));
    if (id.includes('/')) expect(links).toContain(paths.record(data.edition, String(id.split('/')[0])));
  }
});
