/** Compares two values of one column: as numbers where both are, else as Indonesian text. Unknown ones come last either way. */
export function compareCells(a: string, b: string, direction: 1 | -1): number {
  if (a === '' || b === '') return Number(a === '') - Number(b === '');
  const [x, y] = [Number(a), Number(b)];
  return direction * (Number.isNaN(x) || Number.isNaN(y) ? a.localeCompare(b, 'id') : x - y);
}
