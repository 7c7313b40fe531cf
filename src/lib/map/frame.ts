/** The piece of the world that the map shows, and how places on it become points of the drawing. */
import { geoEquirectangular, type GeoProjection } from 'd3-geo';

/** Degrees. West to east with the whole of Kalimantan Timur, south to north with Nunukan and a strip of Sabah. */
const WEST = 113.7;
const EAST = 119.25;
const SOUTH = -2.35;
const NORTH = 4.6;

/** The width of a phone's text column, so that sizes in the drawing are pixels there. */
export const MAP_WIDTH = 326;
export const MAP_HEIGHT = Math.round((MAP_WIDTH * (NORTH - SOUTH)) / (EAST - WEST));

/** What is cut off stays outside of the picture, and with it the line along the cut. */
const BLEED = 2;

/** At the equator a degree is as wide as it is high, so the simplest projection is true enough. */
export function mapProjection(): GeoProjection {
  const unitsPerDegree = MAP_WIDTH / (EAST - WEST);
  return geoEquirectangular()
    .scale((unitsPerDegree * 180) / Math.PI)
    .translate([0, 0])
    .center([WEST, NORTH])
    .clipExtent([
      [-BLEED, -BLEED],
      [MAP_WIDTH + BLEED, MAP_HEIGHT + BLEED],
    ]);
}

export interface Degrees {
  latitude: number;
  longitude: number;
}

/** Point of the drawing for a place on Earth, rounded to tenths. A place outside of the frame throws. */
export function pointOf({ latitude, longitude }: Degrees): { x: number; y: number } {
  const inside = longitude >= WEST && longitude <= EAST && latitude >= SOUTH && latitude <= NORTH;
  const projected = inside ? mapProjection()([longitude, latitude]) : null;
  if (!projected) throw new Error(`Titik ${latitude}, ${longitude} berada di luar peta.`);
  const [x, y] = projected.map((value) => Math.round(value * 10) / 10) as [number, number];
  return { x, y };
}
