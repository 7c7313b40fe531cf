import { readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Card } from '../../lib/cards/card.ts';
import type { BuildPart } from '../build-part.ts';
import { readLook } from './look.ts';
import { makeCards } from './make.ts';

/** Address of the list that is read and taken away again. */
export const CARD_LIST = '/_kartu.json';

/** Draws the social cards of the built pages, or of those of one `part`. The queries say which there are, through a file that the build does not keep. */
export function socialCards(part: BuildPart | null): AstroIntegration {
  let root: URL;
  return {
    name: 'social-cards',
    hooks: {
      'astro:config:setup': ({ command, config, injectRoute }) => {
        root = config.root;
        if (command === 'build') injectRoute({ pattern: CARD_LIST, entrypoint: './src/pages/_kartu.json.ts' });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const list = new URL(CARD_LIST.slice(1), dir);
        const cards = (JSON.parse(readFileSync(list, 'utf8')) as Card[]).filter(({ path }) => !part || part.has(path));
        rmSync(list);
        const [cache, out] = [fileURLToPath(new URL('.cache/cards/', root)), fileURLToPath(dir)];
        const { drawn } = await makeCards({ cards, look: readLook(root), cache, out, shared: part !== null });
        logger.info(`${cards.length} kartu sosial, ${drawn} di antaranya digambar baru.`);
      },
    },
  };
}
