import { createHash } from 'node:crypto';
import { globSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const CACHES = '.cache/astro';
/** Whatever a page is made from but content, which Astro watches file by file. */
const MAKERS = ['src/**/*', 'astro.config.mjs', 'tsconfig.json', 'package.json', 'package-lock.json'];

/**
 * The folder in which Astro keeps what it read and rendered, for a project in `root` built for `address`, whole or in `part`. Its name is a hash of them: Astro itself
 * overlooks changes of schemas that the content config imports, and styles of one page that follow from the words of another.
 */
export function cacheFolder(root: string, address: string, part?: string): string {
  const hash = createHash('sha256').update(address);
  const files = MAKERS.flatMap((pattern) => globSync(pattern, { cwd: root, withFileTypes: true })).filter((item) => item.isFile());
  for (const file of files.map(({ parentPath, name }) => path.join(parentPath, name)).sort()) {
    hash.update(`${path.relative(root, file)}\n`).update(readFileSync(file));
  }
  // Parts that are built one after another keep their caches side by side.
  return `${CACHES}${part ? `-${part}` : ''}/${hash.digest('hex').slice(0, 16)}`;
}

/** Drops what was kept for other states of the code once a build is done. */
export function buildCache(): AstroIntegration {
  let own = '';
  return {
    name: 'build-cache',
    hooks: {
      'astro:config:done': ({ config }) => {
        own = fileURLToPath(config.cacheDir);
      },
      'astro:build:done': () => {
        const caches = path.dirname(own);
        for (const name of readdirSync(caches)) {
          if (name !== path.basename(own)) rmSync(path.join(caches, name), { recursive: true });
        }
      },
    },
  };
}
