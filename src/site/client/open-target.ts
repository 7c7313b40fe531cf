/** Notes and sources of an election, which stand in its record since the page of its place is short. */
const OF_RECORD = /^#(beda|sumber)-/;

/**
 * Opens the folded part that the address names, now and on every later press on such a link; without it the browser only goes there.
 * What the page of a place no longer has is looked for in the record that it leads to.
 */
export function openTarget(): void {
  const open = (): void => {
    const target = document.getElementById(location.hash.slice(1));
    if (target instanceof HTMLDetailsElement) target.open = true;
    if (target || !OF_RECORD.test(location.hash)) return;
    const record = document.querySelector<HTMLAnchorElement>('#catatan a');
    if (record) location.replace(record.href + location.hash);
  };
  open();
  addEventListener('hashchange', open);
}
