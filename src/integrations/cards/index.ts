import { readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Card } from '../../lib/cards/card.ts';
import { readLook } from './look.ts';
import { makeCards } from './make.ts';

/** Draws the social cards of the built pages. The queries say which there are, through a file that the build does not keep. */
export function socialCards(): AstroIntegration {
  let root: URL;
  return {
    name: 'social-cards',
    hooks: {
      'astro:config:setup': ({ command, config, injectRoute }) => {
        root = config.root;
        if (command === 'build') injectRoute({ pattern: '/_kartu.json', entrypoint: './src/pages/_kartu.json.ts' });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const list = new URL('_kartu.json', dir);
        const cards = JSON.parse(readFileSync(list, 'utf8')) as Card[];
        rmSync(list);
        const { drawn } = await makeCards({ cards, look: readLook(root), cache: fileURLToPath(new URL('.cache/cards/', root)), out: fileURLToPath(dir) });
        logger.info(`${cards.length} kartu sosial, ${drawn} di antaranya digambar baru.`);
      },
    },
  };
}
