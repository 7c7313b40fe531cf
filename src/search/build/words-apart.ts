/** Elements that stand apart on a page, though not for Pagefind: it makes one word of the end of one and the beginning of the next. */
const ENDS =
  /<\/(?:address|aside|blockquote|button|caption|dd|details|dl|dt|figcaption|figure|legend|summary|table|th)>/g;

/** `html` as the search reads it: "Pemilih tetap" and "27.869" of a list of facts are found, and shown, as the words that they are. */
export function withWordsApart(html: string): string {
  return html.replace(ENDS, '$& ');
}
