/** A piece of Pagefind's excerpt. */
export interface ExcerptPart {
  text: string;
  /** True for a word that was searched for. */
  marked: boolean;
}

/**
 * Reads an excerpt of Pagefind: text in which it wrote `<mark>` around words and put every other angle bracket into an entity. It is
 * read here and not by the browser, so that nothing of a page or a query can become markup.
 */
export function excerptParts(excerpt: string): ExcerptPart[] {
  return excerpt
    .split(/(<mark>.*?<\/mark>)/s)
    .filter((piece) => piece !== '')
    .map((piece) => ({
      text: piece
        .replace(/<\/?mark>/g, '')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>'),
      marked: piece.startsWith('<mark>'),
    }));
}
