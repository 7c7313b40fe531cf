import { getProvinces, getRegencies } from 'idn-area-data';
import { codesByName } from '../lib/areas.ts';

/** Kemendagri codes of provinces, regencies and cities by their official name, as idn-area-data has them. */
export async function officialCodes(): Promise<Map<string, string>> {
  return codesByName(await getProvinces(), await getRegencies());
}
