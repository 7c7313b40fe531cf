import { getDistricts, getVillages } from 'idn-area-data';
import { districtsByRegency, type District } from '../lib/areas.ts';

/** The package reads a table of 83,762 villages: once a build is enough. */
const districts = Promise.all([getDistricts(), getVillages()]).then(([rows, villages]) => districtsByRegency(rows, villages));

/** Kecamatan and villages of a regency or city by its Kemendagri code. */
export async function getDistrictsOf(code: string): Promise<District[]> {
  return (await districts).get(code) ?? [];
}
