/** The pure parts of `npm run new`: names of files, front matter, regions as editors name them. */
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { shortName } from '../src/kinds/form.ts';
import { regionKind } from '../src/kinds/region.ts';
import { fittingOptions, guess, optionNamed, regionOptions } from '../scripts/new/options.ts';
import { starterOf } from '../scripts/new/question.ts';
import { markdownFile, yamlFile } from '../scripts/schemas/front-matter.ts';
import { jsonSchemaOf } from '../scripts/schemas/json-schemas.ts';
import { readEntries } from '../src/check/reader/entries.ts';

describe('a short name', () => {
  test('has small letters, digits and hyphens', () => {
    expect(shortName('Polres PPU: 303 personel, dua "pola"!')).toBe('polres-ppu-303-personel-dua-pola');
  });

  test('keeps the letter below an accent', () => {
    expect(shortName('Café Tanjung')).toBe('cafe-tanjung');
  });

  test('is cut between words', () => {
    const name = shortName('kata '.repeat(30));
    expect(name.length).toBeLessThanOrEqual(60);
    expect(name).toMatch(/^kata(-kata)+$/);
  });
});

describe('front matter', () => {
  const yamlOf = (text: string): string => /^---\n([\s\S]*?)\n---\n/.exec(text)?.[1] ?? '';

  test('gives back what was put in, whatever an editor types', () => {
    const data = {
      title: 'Uji: "kutip", #tagar & \'petik\' \\',
      summary: 'ya',
      published: '2024-11-27',
      regions: ['paser'],
      sources: { k1: { publisher: '110', title: '2024' }, k2: { publisher: 'null', title: '-' } },
      words: ['true', 'a-b', '2024-11', '1e3', '~', '', 'a: b', '[a]'],
      channels: [{ type: 'phone', value: '08115445110' }],
      order: 3,
      draft: true,
      none: [],
    };
    expect(parse(yamlOf(markdownFile(data, 'Isi.', jsonSchemaOf('news'))))).toEqual(data);
  });

  test('says above each field what it is for, once, and names the fields that are left', () => {
    const source = { publisher: 'A', title: 'B' };
    const text = markdownFile({ title: 'Uji', sources: { k1: source, k2: source } }, '', jsonSchemaOf('news'));
    const { properties = {} } = jsonSchemaOf('news');
    expect(text).toContain(`# ${String(properties['title']?.description)}\ntitle: "Uji"`);
    expect(text.match(/# Siapa yang menerbitkannya/g)).toHaveLength(1);
    expect(text).toContain(`# people: ${String(properties['people']?.description)}`);
    expect(text).not.toContain('# sources:');
  });

  test('is all of a YAML file', () => {
    const data = { name: 'Uji', stages: [{ id: 'voting', start: '2031-11-26', sources: ['k1'] }] };
    expect(parse(yamlFile(data, jsonSchemaOf('stages')))).toEqual(data);
  });

  test('keeps lists of keys on one line and sentences in quotes', () => {
    const text = markdownFile({ regions: ['paser', 'kutai-kartanegara'], actions: ['Lapor, jangan sebar.'] }, '', {});
    expect(text).toBe('---\nregions: [paser, kutai-kartanegara]\nactions:\n  - "Lapor, jangan sebar."\n---\n');
  });
});

test('what must be answered, how often, and what is accepted, the form of a kind leaves to its schema', () => {
  const { content } = readEntries('content');
  const draft = { content, siblings: content.regions, today: '2026-11-22', answers: {}, sources: [] };
  const asks = {
    name: { flag: 'daerah', ask: 'Nama daerah' },
    updated: { flag: 'hari', ask: 'Hari terakhir diubah' },
    aliases: { flag: 'nama-pendek', ask: 'Nama pendek' },
    'point.latitude': { flag: 'lintang', ask: 'Lintang' },
  };
  const { questions } = starterOf(regionKind, { name: 'daerah', label: 'Daerah', asks, further: () => ({}) });
  expect(questions.map(({ flag, required, many }) => ({ flag, required, many }))).toEqual([
    { flag: 'daerah', required: true, many: false },
    { flag: 'hari', required: true, many: false },
    { flag: 'nama-pendek', required: false, many: true },
    { flag: 'lintang', required: false, many: false },
  ]);
  expect(questions.map(({ read }) => read('-1.5', draft))).toEqual([
    { value: '-1.5' },
    { problem: 'tanggal ditulis tahun-bulan-hari, misalnya 2024-11-27' },
    { value: '-1.5' },
    { value: -1.5 },
  ]);
  expect(questions.at(-1)?.read('-20', draft)).toEqual({ problem: 'lintang Indonesia tidak kurang dari -11.1' });
});

describe('a region', () => {
  const regions = regionOptions(readEntries('content').content, 'id');

  test.each([
    ['kukar', 'kalimantan-timur/kutai-kartanegara'],
    ['PPU', 'kalimantan-timur/penajam-paser-utara'],
    ['Kabupaten Paser', 'kalimantan-timur/paser'],
    ['kota balik papan', 'kalimantan-timur/balikpapan'],
    ['tana-tidung', 'kalimantan-utara/tana-tidung'],
    ['kalimantan-utara/nunukan', 'kalimantan-utara/nunukan'],
    ['Kaltara', 'kalimantan-utara'],
  ])('is understood as %s', (text, value) => {
    expect(optionNamed(text, regions)?.value).toBe(value);
  });

  test.each([
    ['balikpapn', 'Balikpapan'],
    ['samarnda', 'Samarinda'],
    ['Jakarta', undefined],
  ])('that is not there meets a guess, where one is near: %s', (text, name) => {
    expect(optionNamed(text, regions)).toBeUndefined();
    expect(guess(text, regions)).toBe(name);
  });

  test('is offered while a part of its name is typed, or a name like it; all are before that', () => {
    expect(fittingOptions('tarak', regions)).toMatchObject([
      { value: 'kalimantan-utara/tarakan', name: 'Tarakan (kota)' },
    ]);
    expect(fittingOptions('samarnda', regions)).toMatchObject([{ name: 'Samarinda (kota)' }]);
    expect(fittingOptions('zzzz', regions)).toEqual([]);
    expect(fittingOptions('', regions)).toHaveLength(17);
  });
});
