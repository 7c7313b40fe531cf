/** The map of the provinces: its shores and its places with their names in place. */
import { isProvinceId, type Region } from '../places/regions.ts';
import { pointOf } from './projection.ts';
import { placementOf, targetOf, type Box, type Placement } from './labels.ts';

/** Paths in units of the drawing. */
export interface Shores {
  /** Borneo and its islands. */
  land: string;
  /** Between Indonesia, Malaysia and Brunei. */
  border: string;
}

export interface MapPlace {
  region: Region;
  x: number;
  y: number;
  label: { x: number; y: number; side: Placement['side'] };
  /** What can be pressed beside the point. */
  target: Box;
}

export interface RegionMap {
  shores: Shores;
  /** From north to south, as a reader goes over the map with the keyboard. */
  places: MapPlace[];
  /** Sentences on points that are not what a reader takes them for. */
  notes: string[];
}

function placeOf(region: Region): MapPlace[] {
  if (!region.point || isProvinceId(region.id)) return [];
  const placement = placementOf(region.id);
  const { x: trueX, y } = pointOf(region.point);
  const x = trueX + (placement.nudge ?? 0);
  const label = { x: Math.round(x + placement.dx), y: Math.round(y + placement.dy), side: placement.side };
  return [{ region, x, y, label, target: targetOf(placement, label.x, label.y, region.name) }];
}

/** Places are those with a point; the rest of `regions` is left to the list beside the map. */
export function mapOf(shores: Shores, regions: readonly Region[]): RegionMap {
  const places = regions.flatMap(placeOf).sort((a, b) => a.y - b.y);
  return {
    shores,
    places,
    notes: places.flatMap(({ region }) => region.point?.note ?? []),
  };
}
