import atlasText from 'world-atlas/countries-10m.json?raw';
import { shoresOf, type Atlas } from '../lib/map/shores.ts';
import { mapOf, type RegionMap } from '../lib/map/places.ts';
import { getRegions } from './regions.ts';

/** The atlas of the whole world is simplified once a build. */
const shores = shoresOf(JSON.parse(atlasText) as Atlas);

/** Coast, border and every place that has a point. */
export async function getMap(): Promise<RegionMap> {
  return mapOf(shores, await getRegions());
}
