/** What Tab stops at. Of the choices of one group the keys of the arrows reach all but the chosen one. */
export const STOPS = 'a[href], button, input:not([type="radio"]:not(:checked)), select, summary, [tabindex="0"]';

/** What is wrong with the focus as it stands, in words; `null` where nothing is. Marks what has had it. */
export function focusFault(): string | null {
  const focused = document.activeElement;
  if (!focused || focused === document.body) return 'nothing has the focus';
  const name = focused.outerHTML.slice(0, 90);
  focused.toggleAttribute('data-reached', true);
  // The map colours the field behind a name instead, which a ring would cut through.
  const ring = getComputedStyle(focused);
  const hasRing =
    ring.outlineStyle === 'solid' && parseFloat(ring.outlineWidth) >= 3 && parseFloat(ring.outlineOffset) >= 2;
  if (!hasRing) return `${name} has a ring of ${ring.outlineStyle} ${ring.outlineWidth} at ${ring.outlineOffset}`;
  // A link may run over two lines, and a long field over the edge: any of its boxes in sight is enough.
  const boxes = [...focused.getClientRects()].map(({ left, right, top, bottom }) => ({
    x: (Math.max(left, 0) + Math.min(right, innerWidth)) / 2,
    y: (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2,
    inSight: right > 0 && left < innerWidth && bottom > 0 && top < innerHeight,
  }));
  const seen = boxes.some(({ x, y, inSight }) => {
    const above = inSight ? document.elementFromPoint(x, y) : null;
    return above !== null && (focused.contains(above) || above.contains(focused));
  });
  return seen ? null : `${name} is out of sight or covered`;
}
