import { readFileSync } from 'node:fs';
import path from 'node:path';
import { coloursOf, shapesOf, type CardLook } from '../layout.ts';

/** The mark and the colours of the site, from the files of the project in `root` that its pages take them from. */
export function readLook(root: string): CardLook {
  const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
  return { colours: coloursOf(read('src/styles/tokens.css')), mark: shapesOf(read('public/favicon.svg')) };
}
