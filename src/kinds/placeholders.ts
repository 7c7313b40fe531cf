/** What a new file says where its editor still has to write. It may stand in a draft only. */

/** In place of the summary. */
export const SUMMARY_TO_WRITE = 'Tulis ringkasan satu kalimat di sini.';

const OWN_WORDS = 'di sini, dengan kalimat sendiri.';

/** In place of the body, `what` being its kind: `isi berita`. Cites the first source as a body cites sources. */
export function bodyToWrite(what: string): string {
  return `Tulis ${what} ${OWN_WORDS}[@k1]`;
}

/** True where `text` has what should have been written over. */
export function isUnwritten(text: string): boolean {
  return text.includes(SUMMARY_TO_WRITE) || new RegExp(`Tulis isi \\w+ ${OWN_WORDS}`).test(text);
}
