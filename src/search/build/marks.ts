/** Elements that do nothing but tell the index how a page is filed. */
const FILING = /<i hidden data-pagefind-filter="[^"]*"><\/i>/g;
const TAG = /<[a-z](?:"[^"]*"|'[^']*'|[^"'>])*>/gi;
/** A mark, or the value of an attribute, which may speak of one. */
const MARK_OR_VALUE = /\sdata-pagefind-[a-z]+(?:="[^"]*")?|"[^"]*"|'[^']*'/g;

/** On the content of every page that is searched. */
export const SEARCHED = ' data-pagefind-body';

/** `html` without what only the search index reads of it. */
export function withoutSearchMarks(html: string): string {
  return html
    .replaceAll(FILING, '')
    .replaceAll(TAG, (tag) => tag.replaceAll(MARK_OR_VALUE, (piece) => (/^\s/.test(piece) ? '' : piece)));
}
