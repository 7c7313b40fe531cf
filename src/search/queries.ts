import { getCollection } from 'astro:content';
import { getArticleLists } from '../articles/queries.ts';
import { getContacts } from '../contacts/queries.ts';
import { getDistrictsOf, getProvinceGroups } from '../places/queries.ts';
import { slugOfRegion, type Region } from '../places/regions.ts';
import type { DistrictRow, ProvinceRow, RegionRow } from './finder/places.ts';
import { frequentWords, type Vocabulary } from './spelling.ts';

/** Short forms of a region that the finder knows beside its name. */
function aliasesOf({ aliases, seat, name }: Region): string[] {
  return [...aliases, ...(seat && seat.name !== name ? [seat.name] : [])];
}

async function regionRow(region: Region): Promise<RegionRow> {
  const districts = (await getDistrictsOf(region.code)).map(({ name, villages }): DistrictRow => [
    name,
    region.districtAliases[name] ?? [],
    villages.map((village) => village.name),
  ]);
  return [slugOfRegion(region.id), region.name, region.kind, aliasesOf(region), districts];
}

/** Every province with its regions, kecamatan and villages, as the finder reads them. */
export async function getPlaceRows(): Promise<ProvinceRow[]> {
  return Promise.all(
    (await getProvinceGroups()).map(async ({ province, regions }): Promise<ProvinceRow> => [
      province.id,
      province.name,
      province.aliases,
      await Promise.all(regions.map(regionRow)),
    ]),
  );
}

/** What questions are mended with: words of titles and institutions, names of candidates and other public persons. */
export async function getVocabulary(): Promise<Vocabulary> {
  const articles = (await getArticleLists()).flatMap((list) => list.articles);
  const people = (await getCollection('names')).flatMap(({ data }) => data.people);
  return {
    names: people.map(({ name, aliases }) => [name, ...aliases]),
    words: frequentWords([
      ...articles.map(({ title }) => title),
      ...(await getContacts()).map(({ institution }) => institution),
    ]),
  };
}
