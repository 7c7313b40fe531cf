/**
 * Opens the folded part that the address names, now and on every later press on such a link; without it the browser only goes there.
 * What the page of a place no longer has, such as a note or a correction of its election, is looked for in the record that it leads to.
 */
export function openTarget(): void {
  const open = (): void => {
    const { hash } = location;
    const target = document.getElementById(hash.slice(1));
    const record = document.querySelector<HTMLAnchorElement>('#catatan a');
    if (target instanceof HTMLDetailsElement) target.open = true;
    else if (!target && hash && record) location.replace(record.href + hash);
  };
  open();
  addEventListener('hashchange', open);
}
