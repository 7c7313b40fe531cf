/** Kecamatan and villages of a region, from the rows of idn-area-data. */

export interface AreaRow {
  code: string;
  name: string;
}

/** A kecamatan with its villages by name. */
export interface District extends AreaRow {
  villages: AreaRow[];
}

/** Code of the area one level up: `64.02.10.2001` lies in `64.02.10`. */
function parentCode(code: string): string {
  return code.slice(0, code.lastIndexOf('.'));
}

/** Kecamatan by the code of their regency or city, each list and its villages in order of name. */
export function districtsByRegency(
  districts: readonly AreaRow[],
  villages: readonly AreaRow[],
): Map<string, District[]> {
  const ordered = (rows: readonly AreaRow[]): AreaRow[] =>
    rows.toSorted((a, b) => a.name.localeCompare(b.name, 'id') || a.code.localeCompare(b.code));
  const villagesOf = Map.groupBy(ordered(villages), ({ code }) => parentCode(code));
  const complete = ordered(districts).map(({ code, name }) => ({ code, name, villages: villagesOf.get(code) ?? [] }));
  return Map.groupBy(complete, ({ code }) => parentCode(code));
}

/** How many kecamatan and villages there are. */
export function countAreas(districts: readonly District[]): { districts: number; villages: number } {
  return { districts: districts.length, villages: districts.reduce((sum, { villages }) => sum + villages.length, 0) };
}

/** True where the code is of a kelurahan: Kemendagri numbers them from 1001, and desa from 2001. */
function isKelurahan({ code }: AreaRow): boolean {
  return code.at(-4) === '1';
}

/** What the villages of a kecamatan are. */
export function villageWord(villages: readonly AreaRow[]): string {
  if (villages.every(isKelurahan)) return 'kelurahan';
  return villages.some(isKelurahan) ? 'desa dan kelurahan' : 'desa';
}

/** A village with the name of its kecamatan. */
export interface VillageIn {
  name: string;
  district: string;
}

/** All villages by the first letter of their names, both in order of name. */
export function villagesByLetter(districts: readonly District[]): { letter: string; villages: VillageIn[] }[] {
  const all = districts
    .flatMap(({ name: district, villages }) => villages.map(({ name }) => ({ name, district })))
    .sort((a, b) => a.name.localeCompare(b.name, 'id') || a.district.localeCompare(b.district, 'id'));
  return [...Map.groupBy(all, ({ name }) => name.charAt(0).toUpperCase())].map(([letter, villages]) => ({
    letter,
    villages,
  }));
}

/** Codes by official name. Names of provinces, regencies and cities are unique in the country. */
export function codesByName(...tables: readonly (readonly AreaRow[])[]): Map<string, string> {
  return new Map(tables.flat().map(({ code, name }) => [name, code]));
}
