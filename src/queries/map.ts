import atlasText from 'world-atlas/countries-10m.json?raw';
import { outlineOf, type Atlas } from '../lib/map/outline.ts';
import { mapOf, type RegionMap } from '../lib/map/places.ts';
import { getRegions } from './regions.ts';

/** The atlas of the whole world is simplified once a build. */
const outline = outlineOf(JSON.parse(atlasText) as Atlas);

/** Coast, border and every place that has a point. */
export async function getMap(): Promise<RegionMap> {
  return mapOf(outline, await getRegions());
}
