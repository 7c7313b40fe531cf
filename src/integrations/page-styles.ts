import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { StyleKeeper, wordsIn } from './used-styles.ts';

const SCRIPT = /[\w.-]+\.js\b/g;

/** Words of all scripts that `text` names, and of those that they name. */
function wordsOfScripts(text: string, scripts: ReadonlyMap<string, string>): string[] {
  const found = new Set<string>();
  const follow = (source: string): void => {
    for (const name of source.match(SCRIPT) ?? []) {
      const script = scripts.get(name);
      if (script === undefined || found.has(name)) continue;
      found.add(name);
      follow(script);
    }
  };
  follow(text);
  return [...new Set([...found].sort().flatMap((name) => wordsIn(scripts.get(name) ?? '')))];
}

/**
 * Leaves each page only the styles that it can use. Every page carries its styles, so that it can be read after its first round trip;
 * Astro gives all of them the styles of the whole site.
 */
export function pageStyles(): AstroIntegration {
  return {
    name: 'page-styles',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const scripts = new Map(globSync('_astro/*.js', { cwd: root }).map((file) => [basename(file), readFileSync(join(root, file), 'utf8')]));
        const wordsBySource = new Map<string, string[]>();
        const keeper = new StyleKeeper();
        for (const file of globSync('**/*.html', { cwd: root })) {
          const html = readFileSync(join(root, file), 'utf8');
          const tags = html.match(/<script[^>]*>/g)?.join('') ?? '';
          const words = wordsBySource.get(tags) ?? wordsOfScripts(tags, scripts);
          wordsBySource.set(tags, words);
          writeFileSync(join(root, file), await keeper.trim(html, words));
        }
      },
    },
  };
}
