import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Card } from '../card.ts';
import { cardLayout, type CardLook } from '../layout.ts';
import { drawAll } from './pool.ts';

/** Whatever else a card's bytes depend on: the programs and the font by their pinned versions, and the code that calls them. */
function drawingVersion(): string {
  const { devDependencies } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as {
    devDependencies: Record<string, string>;
  };
  const pins = ['satori', '@resvg/resvg-wasm', '@fontsource/inter'].map((name) => devDependencies[name]);
  return [...pins, readFileSync(new URL('./draw.ts', import.meta.url), 'utf8')].join('\n');
}

/** Cards to make, and the folders that they come from and go to. */
export interface CardOrder {
  cards: readonly Card[];
  look: CardLook;
  /** Holds drawn cards under the hash of what is on them. */
  cache: string;
  /** The root of the built site. */
  out: string;
}

/** Each card with its layout and the name of its file in the cache. */
export function planCards({ cards, look }: Pick<CardOrder, 'cards' | 'look'>) {
  const version = drawingVersion();
  return cards.map((card) => {
    const layout = cardLayout(card, look.colours);
    const key = createHash('sha256')
      .update(JSON.stringify([version, layout, look.mark]))
      .digest('hex')
      .slice(0, 32);
    return { path: card.path, layout, name: `${key}.png` };
  });
}

/** Writes every card, drawing those that the cache lacks; the cache then holds what this build used, and no more. */
export async function makeCards(order: CardOrder): Promise<{ all: number; drawn: number }> {
  const { cache, out } = order;
  const planned = planCards(order);
  mkdirSync(cache, { recursive: true });
  const cached = new Set(readdirSync(cache));
  const missing = new Map(
    planned
      .filter(({ name }) => !cached.has(name))
      .map(({ name, layout }) => [name, { layout, mark: order.look.mark, file: path.join(cache, name) }]),
  );
  await drawAll([...missing.values()]);
  for (const card of planned) {
    const file = path.join(out, card.path);
    mkdirSync(path.dirname(file), { recursive: true });
    copyFileSync(path.join(cache, card.name), file);
  }
  const used = new Set(planned.map(({ name }) => name));
  for (const name of cached) if (!used.has(name)) rmSync(path.join(cache, name));
  return { all: planned.length, drawn: missing.size };
}
