import { copyFileSync, existsSync, linkSync, mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';

/** Puts `from` at `to` as well: as a link, which takes no room and a sixth of the time or less; as a copy where there can be none. */
export function layFile(from: string, to: string): void {
  // Nearly all lie beside a page that is there.
  if (!existsSync(dirname(to))) mkdirSync(dirname(to), { recursive: true });
  rmSync(to, { force: true });
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}
