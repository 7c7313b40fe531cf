import { mapOf, type RegionMap } from './places.ts';
import shores from './shores.json';
import { getRegions } from '../places/queries.ts';

/** Coast and border, drawn once for the frame of the map (docs/own-machinery.md), and every place that has a point. */
export async function getMap(): Promise<RegionMap> {
  return mapOf(shores, await getRegions());
}
