const ATTRIBUTES = String.raw`(?:"[^"]*"|'[^']*'|[^"'>])*`;
/** A comment, a script or style with what is in it, or any other tag, each with its attributes. */
const PIECE = new RegExp(`<!--.*?-->|<(script|style)\\b${ATTRIBUTES}>(.*?)</\\1>|<[a-z/]${ATTRIBUTES}>`, 'gis');

/** The texts of the `<style>` elements of `html`. What an editor wrote may look like one, as the value of an attribute, where `<` stands for itself. */
export function styleTexts(html: string): string[] {
  return [...html.matchAll(PIECE)].flatMap(([, name, text]) => (name?.toLowerCase() === 'style' ? [text ?? ''] : []));
}
