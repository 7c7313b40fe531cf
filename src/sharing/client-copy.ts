/** Buttons that copy. Without a browser that can copy, what they would copy stands as text or in the address bar. */
export function copyOnClick(button: HTMLButtonElement, text: string, done: string): void {
  // The words of the button say what became of it.
  button.setAttribute('aria-live', 'polite');
  button.addEventListener('click', () => {
    navigator.clipboard.writeText(text).then(
      () => {
        button.textContent = done;
      },
      () => {
        button.textContent = 'Tidak bisa menyalin';
      },
    );
  });
}

/** Shows the buttons that copy a number. */
export function offerCopying(): void {
  if (!('clipboard' in navigator)) return;
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
    button.hidden = false;
    copyOnClick(button, button.dataset['copy'] ?? '', 'Nomor disalin');
  }
}
