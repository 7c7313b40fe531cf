/** Words of other languages in running text, marked so that a screen reader says them as they are spoken. */

/** English words that the texts use as such. Those that Indonesian has taken over are Indonesian. */
const ENGLISH = ['cooling system', 'real count', 'quick count', 'black campaign', 'money politics'];

/** Text between two tags that holds one of them. */
const WORDS = new RegExp(`(?<=>[^<]*)\\b(?:${ENGLISH.join('|')})\\b(?=[^<]*<)`, 'gi');

/** `html` with its foreign words in elements of their language. */
export function markForeign(html: string): string {
  return html.replace(WORDS, (words) => `<span lang="en">${words}</span>`);
}
