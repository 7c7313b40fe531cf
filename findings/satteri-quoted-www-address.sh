#!/usr/bin/env bash
# satteri 0.10.5, the Markdown parser of Astro 7, with smart punctuation, as Astro has it: a link of "www.…" in quotes leads nowhere.
#
# Smart punctuation turns the closing quote into a curly one before the end of the address is looked for, and a curly quote does not end
# an address that begins with "www.". Seen: `"www.kpu.go.id"` becomes a link to http://www.kpu.go.id%E2%80%9D, a host that does not
# exist, with the quote inside the link; so do single quotes. The same without smart punctuation, and `"https://www.kpu.go.id"` with it,
# end before the quote. Expected: the quote stands behind the link in all of them.
#
# Needs Node 20 or newer and npm. Ends with 1 where the behaviour is another.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "type": "module" }' > package.json
npm install --silent --no-audit --no-fund satteri@0.10.5
cat > ask.js <<'JS'
import { markdownToHtml } from 'satteri';
const cases = [
  ['Buka "www.kpu.go.id".', true, 'http://www.kpu.go.id%E2%80%9D'],
  ["Buka 'www.kpu.go.id'.", true, 'http://www.kpu.go.id%E2%80%99'],
  ['Buka "www.kpu.go.id".', false, 'http://www.kpu.go.id'],
  ['Buka "https://www.kpu.go.id".', true, 'https://www.kpu.go.id'],
];
for (const [markdown, smartPunctuation, expected] of cases) {
  const { html } = await markdownToHtml(markdown, { features: { gfm: true, smartPunctuation } });
  const target = /href="([^"]*)"/.exec(html)?.[1];
  console.log(`${markdown} smart punctuation ${smartPunctuation ? 'on' : 'off'}: ${target}`);
  if (target !== expected) process.exitCode = 1;
}
JS
node ask.js
