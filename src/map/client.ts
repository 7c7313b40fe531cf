/** Brings the place on the map that takes the focus into sight. Firefox does not: to it a link in a drawing has no box of its own. */
export function followFocusOnMap(): void {
  document.addEventListener('focusin', ({ target }) => {
    if (target instanceof SVGElement) target.firstElementChild?.scrollIntoView({ block: 'nearest' });
  });
}
