import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { StyleKeeper, wordsIn } from './used-styles.ts';

const SCRIPT = /(?<![\w.-])[\w.-]+\.js\b/g;

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
 * Leaves each page of `site` only the styles that it can use. Every page carries its styles, so that it can be read after its first
 * round trip; Astro gives all of them the styles of the whole site.
 */
export function ownStyles(site: string): (html: string) => Promise<string> {
  const scripts = new Map(
    globSync('_astro/*.js', { cwd: site }).map((file) => [basename(file), readFileSync(join(site, file), 'utf8')]),
  );
  const wordsBySource = new Map<string, string[]>();
  const keeper = new StyleKeeper();
  return (html) => {
    const tags = html.match(/<script[^>]*>/g)?.join('') ?? '';
    const words = wordsBySource.get(tags) ?? wordsOfScripts(tags, scripts);
    wordsBySource.set(tags, words);
    return keeper.trim(html, words);
  };
}
