import { copyFileSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readLook } from '../../src/finish/cards/look.ts';
import { planCards } from '../../src/finish/cards/make.ts';
import { FINISH_FILE, type FinishOrder } from '../../src/lib/finish-order.ts';

/** Puts a picture that is there under the name of every card of the pages built in `root` that is not: drawing them all is measured by itself. */
export function layStandIns(root: string): void {
  const cache = path.join(root, '.cache', 'cards');
  const { cards } = JSON.parse(readFileSync(path.join(root, 'dist', FINISH_FILE), 'utf8')) as FinishOrder;
  const [drawn = ''] = readdirSync(cache);
  for (const { name } of planCards({ cards, look: readLook(root) })) {
    if (!existsSync(path.join(cache, name))) copyFileSync(path.join(cache, drawn), path.join(cache, name));
  }
}
