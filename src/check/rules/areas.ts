import { getDistricts, getProvinces, getRegencies, getVillages } from 'idn-area-data';
import { codesByName, type AreaRow } from '../../places/areas.ts';

/** Kemendagri codes of provinces, regencies and cities by their official name, as idn-area-data has them. */
export async function officialCodes(): Promise<Map<string, string>> {
  return codesByName(await getProvinces(), await getRegencies());
}

export interface AreaTables {
  codes: ReadonlyMap<string, string>;
  districts: readonly AreaRow[];
  villages: readonly AreaRow[];
}

let tables: Promise<AreaTables> | undefined;

/** What Kemendagri lists. The files of the package are read once: tests check hundreds of folders. */
export function areaTables(): Promise<AreaTables> {
  tables ??= Promise.all([officialCodes(), getDistricts(), getVillages()]).then(([codes, districts, villages]) => ({
    codes,
    districts,
    villages,
  }));
  return tables;
}

/** Names of the kecamatan of a regency or city by its official name; none where Kemendagri lists no such place. */
export function districtsIn(name: string, { codes, districts }: AreaTables): string[] {
  const code = codes.get(name);
  if (code === undefined) return [];
  return districts.filter((district) => district.code.startsWith(`${code}.`)).map((district) => district.name);
}
