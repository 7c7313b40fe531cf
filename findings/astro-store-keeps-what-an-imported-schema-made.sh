#!/usr/bin/env bash
# Astro 7.3.4: after a change of a schema that the content config imports, a build publishes what the old schema made of the content.
#
# What collections hold is kept from build to build. It is read anew where the config file or an entry changes, and not where a module
# does that the config imports. Seen: the schema in a module of its own writes "one" before a title, then is changed to write "two";
# the next `astro build` still prints "one" and says nothing, `astro build --force` prints "two". Whoever keeps schemas beside the config
# builds with --force, or a stricter schema stays without effect until the cache is gone.
#
# Needs npm; Node comes as a package. Ends with 1 where the behaviour is another.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
export ASTRO_TELEMETRY_DISABLED=1
echo '{ "type": "module" }' > package.json
npm install --silent --no-audit --no-fund astro@7.3.4 node@24.21.0
mkdir -p src/pages content
printf -- '---\ntitle: Judul\n---\n' > content/a.md
cat > src/schema.js <<'JS'
import { z } from 'astro/zod';
export const note = z.object({ title: z.string().transform((title) => `one ${title}`) });
JS
cat > src/content.config.js <<'JS'
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { note } from './schema.js';
export const collections = { notes: defineCollection({ loader: glob({ base: './content', pattern: '*.md' }), schema: note }) };
JS
cat > src/pages/index.astro <<'ASTRO'
---
import { getCollection } from 'astro:content';
const notes = await getCollection('notes');
---
<p>{notes.map(({ data }) => data.title).join()}</p>
ASTRO
build() { # prints what the built page says
  node_modules/.bin/node node_modules/astro/bin/astro.mjs build "$@" > /dev/null 2>&1
  grep -o '\(one\|two\) Judul' dist/index.html
}
first=$(build)
sed -i 's/one /two /' src/schema.js
second=$(build)
forced=$(build --force)
printf 'built: %s\nafter the schema changed: %s\nthe same with --force: %s\n' "$first" "$second" "$forced"
[ "$first" = 'one Judul' ] && [ "$second" = 'one Judul' ] && [ "$forced" = 'two Judul' ]
