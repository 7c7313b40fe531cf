/** Shapes that stand for something at a point of the map; a legend beside it says in words what. */

export type Shape = 'circle' | 'square' | 'diamond' | 'triangle';

export interface MapSymbol {
  shape: Shape;
  /** From the middle to the edge, in units of the drawing. */
  radius: number;
  /** Drawn as a line only. */
  open?: boolean;
}

const tenth = (value: number): number => Math.round(value * 10) / 10;

/** Path of a symbol around (`x`, `y`). */
export function symbolPath({ shape, radius: r }: MapSymbol, x: number, y: number): string {
  const start = (dx: number, dy: number): string => `M${tenth(x + dx)},${tenth(y + dy)}`;
  if (shape === 'circle') return `${start(-r, 0)}a${r},${r},0,1,0,${2 * r},0a${r},${r},0,1,0,${-2 * r},0Z`;
  if (shape === 'square') return `${start(-r, -r)}h${2 * r}v${2 * r}h${-2 * r}Z`;
  if (shape === 'diamond') return `${start(0, -r)}l${r},${r}l${-r},${r}l${-r},${-r}Z`;
  return `${start(0, -r)}l${r},${2 * r}h${-2 * r}Z`;
}

/** Radius of a circle whose area is to `most` as `value` is to the largest value, rounded to tenths. */
export function radiusFor(value: number, largest: number, most: number): number {
  return tenth(most * Math.sqrt(value / largest));
}
