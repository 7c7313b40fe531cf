/** Other ways to pass a page on, beside the link to WhatsApp, as far as the browser has them. */
import { makeButton } from '../site/client/button.ts';
import { copyOnClick } from './client-copy.ts';

function addButton(line: Element, text: string): HTMLButtonElement {
  const button = makeButton(text);
  line.append(button);
  return button;
}

/** Adds "Salin tautan" and the system's own window for sharing to the line that has the link to WhatsApp. */
export function offerSharing(): void {
  const line = document.getElementById('bagikan');
  const page = document.querySelector<HTMLLinkElement>('link[rel="canonical"]');
  if (!line || !page) return;
  if ('clipboard' in navigator) copyOnClick(addButton(line, 'Salin tautan'), page.href, 'Tautan disalin');
  if ('share' in navigator) {
    addButton(line, 'Bagikan dengan cara lain').addEventListener('click', () => {
      // The reader may close the window without sharing; that is no error.
      navigator.share({ title: document.title, url: page.href }).catch(() => undefined);
    });
  }
}
