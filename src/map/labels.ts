/** Where each name stands beside its point: chosen by hand, because towns lie close and names are long. */
import { slugOfRegion } from '../places/regions.ts';

export interface Placement {
  /** Which end of the name is at the point's side. */
  side: 'start' | 'middle' | 'end';
  /** From the point to the middle of the text's side, in units of the drawing. */
  dx: number;
  dy: number;
  /** How far the point itself is moved east, where it would hide the one beside it. */
  nudge?: number;
}

/** Gap between a point and a name beside it. */
const GAP = 11;
const RIGHT: Placement = { side: 'start', dx: GAP, dy: 0 };
const LEFT: Placement = { side: 'end', dx: -GAP, dy: 0 };

/** By the short key of the region; every other name stands on the right of its point. */
const PLACEMENTS: Readonly<Record<string, Placement>> = {
  'kutai-timur': { ...RIGHT, dx: 7, dy: -9 },
  bontang: { ...RIGHT, dy: 3 },
  samarinda: { ...RIGHT, dy: 3, nudge: 5 },
  'kutai-kartanegara': { ...LEFT, dy: 15, nudge: -5 },
  'kutai-barat': { ...LEFT, dy: -14 },
  balikpapan: { ...RIGHT, dy: 4, nudge: 6 },
  'penajam-paser-utara': { ...LEFT, dy: 4, nudge: -6 },
  nunukan: { ...RIGHT, dy: -4 },
  tarakan: { ...RIGHT, dy: 0 },
  'tana-tidung': { side: 'middle', dx: -18, dy: -29, nudge: 2 },
  malinau: { ...LEFT, dy: 2, nudge: -2 },
  bulungan: { ...LEFT, dy: 4 },
};

/** Placement of the name of a region by its key. */
export function placementOf(regionId: string): Placement {
  return PLACEMENTS[slugOfRegion(regionId)] ?? RIGHT;
}

/** Width of the widest letters of common fonts at the size of the map's names, so that no name is wider than it is taken for. */
const LETTER = 7.3;
/** Height that a finger needs at least, with the second line of a name. */
const TARGET_HEIGHT = 32;

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** What can be pressed for the name at (`x`, `y`) of the drawing: the text's place, whichever side it hangs from. */
export function targetOf({ side }: Placement, x: number, y: number, text: string): Box {
  const width = Math.ceil(text.length * LETTER);
  const left = side === 'start' ? x : side === 'end' ? x - width : x - width / 2;
  return { x: Math.round(left), y: Math.round(y - TARGET_HEIGHT / 2), width, height: TARGET_HEIGHT };
}
