#!/usr/bin/env bash
# Pagefind 1.6.0, pages in Indonesian: a place is not found while its name is being typed.
#
# Its stemmer takes the beginnings and ends of Indonesian verbs off place names as well (Penajam, Berau begin like pe- and ber-),
# and off what was typed so far, so that the two no longer begin alike. Seen: the whole names find their page, "pena", "penaj" and
# "bera" find nothing, although Pagefind finds other words by their beginning ("balik" finds Balikpapan). Expected by whoever shows
# results while a reader types: every beginning of a word that is in the index finds it.
#
# Needs Node 20 or newer and npm. Ends with 1 where the behaviour is another.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "type": "module" }' > package.json
npm install --silent --no-audit --no-fund pagefind@1.6.0
mkdir -p site/a site/b
echo '<html lang="id"><body><h1>Penajam</h1><p>Dari Penajam ke Berau.</p></body></html>' > site/a/index.html
echo '<html lang="id"><body><h1>Balikpapan</h1><p>Kota Balikpapan.</p></body></html>' > site/b/index.html
npx pagefind --site site --silent
cat > ask.js <<'JS'
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
const server = createServer(async ({ url }, response) => {
  response.end(await readFile(`site${url.split('?')[0]}`));
}).listen(0, '127.0.0.1');
await new Promise((ready) => server.once('listening', ready));
const { createInstance } = await import('./site/pagefind/pagefind.js');
const pagefind = await createInstance({ basePath: `http://127.0.0.1:${server.address().port}/pagefind/`, baseUrl: '/', language: 'id' });
const expected = { penajam: 1, penaj: 0, pena: 0, berau: 1, bera: 0, balikpapan: 1, balik: 1 };
for (const [word, count] of Object.entries(expected)) {
  const { results } = await pagefind.search(word);
  console.log(`${word}: ${results.length} page(s)`);
  if (results.length !== count) process.exitCode = 1;
}
server.close();
server.closeAllConnections();
JS
node ask.js
