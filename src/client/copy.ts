/** Shows the buttons that copy a number, where the browser can copy. Without it the number stands as text. */
export function offerCopying(): void {
  if (!('clipboard' in navigator)) return;
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
    button.hidden = false;
    button.addEventListener('click', () => {
      navigator.clipboard.writeText(button.dataset['copy'] ?? '').then(
        () => {
          button.textContent = 'Nomor disalin';
        },
        () => {
          button.textContent = 'Tidak bisa menyalin';
        },
      );
    });
  }
}
