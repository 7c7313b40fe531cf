#!/usr/bin/env bash
# Pagefind 1.6.0: a term and its description, or two headings of a table, are indexed and shown as one word.
#
# Pagefind puts a blank between the texts of neighbouring elements that stand apart on a page (p, li, td, div), but not of dt, dd, th,
# caption, figcaption, summary and some others. Where HTML has no white space between them, as minifiers leave it, the words run
# together. Seen: of <dt>tetap</dt><dd>pemilih</dd> "pemilih" finds nothing, and the excerpt shows "tetappemilih"; of two <td> each word
# is found. Expected: the same as for td. A blank behind every such end tag in what Pagefind is given helps.
#
# Needs Node 20 or newer and npm. Ends with 1 where the behaviour is another.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "type": "module" }' > package.json
npm install --silent --no-audit --no-fund pagefind@1.6.0
cat > ask.js <<'JS'
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
const expected = {
  '<dl><dt>satu</dt><dd>dua</dd></dl>': 'satudua',
  '<table><tr><th>satu</th><th>dua</th></tr></table>': 'satudua',
  '<table><tr><td>satu</td><td>dua</td></tr></table>': 'satu dua',
  '<ul><li>satu</li><li>dua</li></ul>': 'satu. dua',
};
for (const [html, text] of Object.entries(expected)) {
  const { index } = await createIndex({ forceLanguage: 'id' });
  await index.addHTMLFile({ url: '/', content: `<html lang="id"><body><h1>Judul</h1>${html}</body></html>` });
  const { files } = await index.getFiles();
  const fragment = files.find(({ path }) => path.endsWith('.pf_fragment'));
  const { content } = JSON.parse(gunzipSync(fragment.content).toString().replace('pagefind_dcd', ''));
  console.log(`${html}: ${content}`);
  if (!content.startsWith(`Judul. ${text}`)) process.exitCode = 1;
}
await close();
JS
node ask.js
