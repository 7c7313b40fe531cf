/** Words of other languages in running text, marked so that a screen reader says them as they are spoken. */

/** English words that the texts use as such. Those that Indonesian has taken over are Indonesian. */
const ENGLISH = ['cooling system', 'real count', 'quick count', 'black campaign', 'money politics'];

const WORDS = new RegExp(`\\b(?:${ENGLISH.join('|')})\\b`, 'gi');
const BETWEEN_TAGS = />[^<>]+(?=<)/g;

/** `html` with its foreign words in elements of their language. */
export function markForeign(html: string): string {
  return html.replace(BETWEEN_TAGS, (text) => text.replace(WORDS, (words) => `<span lang="en">${words}</span>`));
}
