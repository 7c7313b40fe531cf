/** All that a built site says in words, file by file, what its search has read included. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Programs and pictures say nothing that another file does not say. */
const SAYS = /\.(html|json|xml|csv|ics|vcf|txt|webmanifest|pf_fragment)$|(^|\/)_(headers|redirects)$/;
const PACKED = /\.pf_fragment$/;

/** Files of `directory` by their paths in it, each with its text. */
export function siteTexts(directory: string): [file: string, text: string][] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => path.join(item.parentPath, item.name))
    .filter((file) => SAYS.test(file))
    .map((file) => {
      const bytes = readFileSync(file);
      const text = PACKED.test(file) ? gunzipSync(bytes) : bytes;
      return [path.relative(directory, file).replaceAll(path.sep, '/'), text.toString()];
    });
}
