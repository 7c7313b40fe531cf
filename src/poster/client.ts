/** Shows the button that prints the page, where the browser can print. */
export function offerPrinting(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-print]');
  if (!button || !('print' in window)) return;
  button.hidden = false;
  button.addEventListener('click', () => {
    window.print();
  });
}
