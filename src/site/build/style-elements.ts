/** A `<style>` of a page. */
export interface StyleElement {
  /** What stands between its tags. */
  text: string;
  /** Where that starts and ends in the page. */
  start: number;
  end: number;
}

const ATTRIBUTES = String.raw`(?:"[^"]*"|'[^']*'|[^"'>])*`;
/** A comment, a script or style with what is in it, or any other tag, each with its attributes. */
const PIECE = new RegExp(`<!--.*?-->|<(script|style)\\b${ATTRIBUTES}>(.*?)</\\1>|<[a-z/]${ATTRIBUTES}>`, 'gis');

/** The styles of `html`. What an editor wrote may look like one, as the value of an attribute, where `<` stands for itself. */
export function styleElements(html: string): StyleElement[] {
  return [...html.matchAll(PIECE)]
    .filter(([, name]) => name?.toLowerCase() === 'style')
    .map(({ 0: whole, 2: text = '', index }) => {
      const start = index + whole.length - '</style>'.length - text.length;
      return { text, start, end: start + text.length };
    });
}
