import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Elements that do nothing but tell the index how a page is filed. */
const FILING = /<i hidden data-pagefind-filter="[^"]*"><\/i>/g;
const TAG = /<[a-z](?:"[^"]*"|'[^']*'|[^"'>])*>/gi;
/** A mark, or the value of an attribute, which may speak of one. */
const MARK_OR_VALUE = /\sdata-pagefind-[a-z]+(?:="[^"]*")?|"[^"]*"|'[^']*'/g;

/** `html` without what only the search index reads of it. */
export function withoutSearchMarks(html: string): string {
  return html.replaceAll(FILING, '').replaceAll(TAG, (tag) => tag.replaceAll(MARK_OR_VALUE, (piece) => (/^\s/.test(piece) ? '' : piece)));
}

/** Takes the marks of the search index out of the pages of `site` once it is made: no reader's browser needs them. */
export function removeSearchMarks(site: string): void {
  for (const name of globSync('**/*.html', { cwd: site })) {
    const file = join(site, name);
    writeFileSync(file, withoutSearchMarks(readFileSync(file, 'utf8')));
  }
}
