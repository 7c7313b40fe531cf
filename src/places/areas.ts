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

/** Codes by official name. Names of provinces, regencies and cities are unique in the country. */
export function codesByName(...tables: readonly (readonly AreaRow[])[]): Map<string, string> {
  return new Map(tables.flat().map(({ code, name }) => [name, code]));
}
