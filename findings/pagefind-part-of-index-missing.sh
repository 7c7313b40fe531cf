#!/usr/bin/env bash
# Pagefind 1.6.0: a search whose file of words cannot be loaded is answered with no results instead of failing.
#
# Where the program or the list of files is missing, search() rejects. Where one file of words is missing (a cut connection, a host
# that lost it), it writes to console.error and resolves with an empty list, the same as for a word that no page has: a page cannot
# tell its reader "search is not available" from "nothing was found" by what search() returns. A page may count what is written to the
# console meanwhile.
#
# Needs Node 20 or newer and npm. Ends with 1 where the behaviour is another.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "type": "module" }' > package.json
npm install --silent --no-audit --no-fund pagefind@1.6.0
mkdir -p site
echo '<html lang="id"><body><h1>Samarinda</h1><p>Kota Samarinda.</p></body></html>' > site/index.html
npx pagefind --site site --silent
rm site/pagefind/index/*
cat > ask.js <<'JS'
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
const server = createServer(async ({ url }, response) => {
  const file = await readFile(`site${url.split('?')[0]}`).catch(() => null);
  response.writeHead(file ? 200 : 404).end(file ?? '');
}).listen(0, '127.0.0.1');
await new Promise((ready) => server.once('listening', ready));
let complaints = 0;
console.error = () => complaints++;
const { createInstance } = await import('./site/pagefind/pagefind.js');
const pagefind = await createInstance({ basePath: `http://127.0.0.1:${server.address().port}/pagefind/`, baseUrl: '/', language: 'id' });
const outcome = await pagefind.search('samarinda').then(
  ({ results }) => `${results.length} results`,
  () => 'rejected',
);
console.log(`search(): ${outcome}; console.error called: ${complaints > 0}`);
if (outcome !== '0 results' || complaints === 0) process.exitCode = 1;
server.close();
server.closeAllConnections();
JS
node ask.js
