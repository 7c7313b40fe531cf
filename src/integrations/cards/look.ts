import { readFileSync } from 'node:fs';
import { coloursOf, shapesOf, type CardLook } from '../../lib/cards/layout.ts';

/** The mark and the colours of the site, from the files that its pages take them from. */
export function readLook(root: URL): CardLook {
  const read = (file: string): string => readFileSync(new URL(file, root), 'utf8');
  return { colours: coloursOf(read('src/styles/tokens.css')), mark: shapesOf(read('public/favicon.svg')) };
}
