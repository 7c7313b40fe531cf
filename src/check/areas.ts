import { getProvinces, getRegencies } from 'idn-area-data';

/** Names of provinces, regencies and cities by their Kemendagri code, as idn-area-data has them. */
export async function officialNames(): Promise<Map<string, string>> {
  const [provinces, regencies] = await Promise.all([getProvinces(), getRegencies()]);
  return new Map([...provinces, ...regencies].map(({ code, name }) => [code, name]));
}
