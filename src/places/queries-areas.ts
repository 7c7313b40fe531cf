import { getDistricts, getProvinces, getRegencies, getVillages } from 'idn-area-data';
import { codesByName, districtsByRegency, type District } from './areas.ts';
import { officialName } from './regions.ts';
import type { RegionData } from '../kinds/region.ts';

/** The package reads a table of 83,762 villages: once a build is enough. */
const districts = Promise.all([getDistricts(), getVillages()]).then(([rows, villages]) => districtsByRegency(rows, villages));

const codes = Promise.all([getProvinces(), getRegencies()]).then((tables) => codesByName(...tables));

/** Kemendagri code of a place by its kind and name. The content check makes sure that there is one. */
export async function getCode(region: RegionData): Promise<string> {
  const code = (await codes).get(officialName(region));
  if (!code) throw new Error(`${officialName(region)} tidak ada di daftar Kemendagri.`);
  return code;
}

/** Kecamatan and villages of a regency or city by its Kemendagri code. */
export async function getDistrictsOf(code: string): Promise<District[]> {
  return (await districts).get(code) ?? [];
}
