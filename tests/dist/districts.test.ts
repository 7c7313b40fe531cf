/** The pages of kecamatan and the lists of villages. */
import { readdirSync } from 'node:fs';
import { getDistricts, getVillages } from 'idn-area-data';
import { describe, expect, test } from 'vitest';
import { officialCodes } from '../../src/check/rules/areas.ts';
import { readEntries } from '../../src/check/reader/entries.ts';
import { fullName, officialName } from '../../src/places/regions.ts';
import { paths, slugOf, villageAnchor } from '../../src/site/paths.ts';
import { DISTRICT_PAGE } from '../support/budgets.ts';
import { attributeOf, pageAt, pages, textOf, type BuiltPage } from '../support/dist.ts';

const { content } = readEntries('content');
const [codes, allDistricts, allVillages] = await Promise.all([officialCodes(), getDistricts(), getVillages()]);
const regions = content.regions
  .filter(({ data }) => data.kind !== 'provinsi')
  .map(({ id, data }) => {
    const code = `${String(codes.get(officialName(data)))}.`;
    const districts = allDistricts.filter((district) => district.code.startsWith(code));
    return { id, name: fullName(data), access: data.access, districts };
  });
const villagesOf = (district: { code: string }) => allVillages.filter(({ code }) => code.startsWith(`${district.code}.`));
const hrefsOf = ({ elements }: BuiltPage) => elements.flatMap((element) => attributeOf(element, 'href') ?? []);
const idsOf = ({ elements }: BuiltPage, tag: string) =>
  elements.flatMap((element) => (element.tagName === tag ? (attributeOf(element, 'id') ?? []) : []));
const squashed = ({ document }: BuiltPage): string => textOf(document).replace(/\s+/g, ' ');

test('there are 160 kecamatan in 15 regions, each with one page', () => {
  expect(regions).toHaveLength(15);
  expect(regions.flatMap(({ districts }) => districts)).toHaveLength(160);
  expect(pages.filter(({ path }) => DISTRICT_PAGE.test(path))).toHaveLength(160);
});

test('no kecamatan is called as another of its region or as a page beside it', () => {
  const routes = readdirSync('src/pages/wilayah/[province]/[region]').map((name) => name.replace(/\.(ts|astro)$/, ''));
  expect(routes).toContain('desa');
  for (const { districts } of regions) {
    const slugs = districts.map(({ name }) => slugOf(name));
    expect(new Set(slugs).size).toBe(slugs.length);
    expect(slugs.filter((slug) => routes.includes(slug))).toEqual([]);
  }
});

describe.each(regions)('$name', ({ id, name, access, districts }) => {
  test('has its villages on the pages of their kecamatan, each under an id of its own', () => {
    for (const district of districts) {
      const page = pageAt(paths.districtPage(id, district.name));
      const villages = villagesOf(district);
      expect(villages).not.toHaveLength(0);
      expect(idsOf(page, 'li').toSorted()).toEqual(villages.map((village) => villageAnchor(village.name)).sort());
      expect(villages.filter((village) => !squashed(page).includes(village.name))).toEqual([]);
    }
  });

  test('is named and linked on the pages of its kecamatan', () => {
    for (const district of districts) {
      const page = pageAt(paths.districtPage(id, district.name));
      expect(page.elements.filter(({ tagName }) => tagName === 'h1').map(textOf)).toEqual([district.name]);
      expect(squashed(page)).toContain(`Kecamatan di ${name}`);
      expect(hrefsOf(page)).toEqual(expect.arrayContaining([paths.region(id), paths.villages(id)]));
    }
  });

  test('lists all its villages, each with the way to its line', () => {
    const hrefs = hrefsOf(pageAt(paths.villages(id))).filter((href) => href.includes('#desa-'));
    const lines = districts.flatMap((district) =>
      villagesOf(district).map((village) => paths.village(id, district.name, village.name)),
    );
    expect(hrefs.toSorted()).toEqual(lines.sort());
  });

  test('has what sources say of the way to a kecamatan on its page alone, with the sources', () => {
    for (const district of districts) {
      const page = pageAt(paths.districtPage(id, district.name));
      const said = access.filter(({ districts: names }) => names.includes(district.name));
      expect(access.filter(({ text }) => squashed(page).includes(text))).toEqual(said);
      expect(page.elements.some((element) => attributeOf(element, 'id') === 'jangkauan')).toBe(said.length > 0);
    }
  });
});
