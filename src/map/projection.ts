/** The piece of the world that the map shows, and how places on it become points of the drawing. */

/** Degrees. West to east with the whole of Kalimantan Timur, south to north with Nunukan and a strip of Sabah. */
const WEST = 113.7;
const EAST = 119.25;
const SOUTH = -2.35;
const NORTH = 4.6;

/** The width of a phone's text column, so that sizes in the drawing are pixels there. */
export const MAP_WIDTH = 326;
export const MAP_HEIGHT = Math.round((MAP_WIDTH * (NORTH - SOUTH)) / (EAST - WEST));

/** At the equator a degree is as wide as it is high, so that the simplest projection is true enough: one scale for both. */
const UNITS_PER_DEGREE = MAP_WIDTH / (EAST - WEST);

export interface Degrees {
  latitude: number;
  longitude: number;
}

/** Point of the drawing for a place on Earth, rounded to tenths. A place outside of the map throws. */
export function pointOf({ latitude, longitude }: Degrees): { x: number; y: number } {
  const inside = longitude >= WEST && longitude <= EAST && latitude >= SOUTH && latitude <= NORTH;
  if (!inside) throw new Error(`Titik ${latitude}, ${longitude} berada di luar peta.`);
  const [x, y] = [longitude - WEST, NORTH - latitude].map(
    (degrees) => Math.round(degrees * UNITS_PER_DEGREE * 10) / 10,
  ) as [number, number];
  return { x, y };
}
