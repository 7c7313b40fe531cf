/** A found place as it is shown and linked. */
import { paths } from '../../site/paths.ts';
import type { Place } from './places.ts';

/** Page of the place; of a village, its line on the page of its kecamatan. */
export function placeHref({ kind, name, regionId, district }: Place): string {
  if (district === null) return paths.region(regionId);
  return kind === 'village' ? paths.village(regionId, district, name) : paths.districtPage(regionId, district);
}

/** Where the place lies: `kecamatan di Kutai Kartanegara`, `desa atau kelurahan di Loa Kulu, Kutai Kartanegara`. */
export function placeContext({ kind, label, within }: Place): string {
  const parents = within.filter((parent) => kind === 'region' || parent.kind !== 'province').map(({ name }) => name);
  return parents.length === 0 ? label : `${label} di ${parents.join(', ')}`;
}
