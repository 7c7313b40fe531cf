/** A found place as it is shown and linked. */
import { paths } from '../../site/paths.ts';
import type { Place } from './places.ts';

/** Page of the place, with the section of its kecamatan. */
export function placeHref({ regionId, district }: Place): string {
  return district === null ? paths.region(regionId) : paths.district(regionId, district);
}

/** Where the place lies: `kecamatan di Kutai Kartanegara`, `desa atau kelurahan di Loa Kulu, Kutai Kartanegara`. */
export function placeContext({ kind, label, within }: Place): string {
  const parents = within.filter((parent) => kind === 'region' || parent.kind !== 'province').map(({ name }) => name);
  return parents.length === 0 ? label : `${label} di ${parents.join(', ')}`;
}
