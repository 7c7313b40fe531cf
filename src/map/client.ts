/** Brings the place on the map that takes the focus into sight. Firefox does not: to it a link in a drawing has no box of its own. A place that is pressed stays below the finger. */
export function followFocusOnMap(): void {
  document.addEventListener('focusin', ({ target }) => {
    if (target instanceof SVGElement && target.matches(':focus-visible'))
      target.firstElementChild?.scrollIntoView({ block: 'nearest' });
  });
}
