import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { FINISH_FILE, type FinishOrder } from '../lib/finish-order.ts';
import { readLook } from './cards/look.ts';
import { makeCards } from './cards/make.ts';
import { writeRelease } from './release.ts';
import { indexPages } from './search-index.ts';

/** What makes the built pages a whole site, in this order. */
export interface FinishStep {
  name: string;
  /** Returns what it did, in a few words for whoever builds. */
  run: () => Promise<string> | string;
}

const withDots = (count: number): string => count.toLocaleString('id');

/** The last steps of a build of the project in `root`, whose pages are in its `dist/`. */
export function finishSteps(root: string): FinishStep[] {
  const site = path.join(root, 'dist');
  const file = path.join(site, FINISH_FILE);
  const { today, cards } = JSON.parse(readFileSync(file, 'utf8')) as FinishOrder;
  rmSync(file);
  return [
    { name: 'search-index', run: async () => `${withDots(await indexPages(site))} halaman masuk indeks pencarian.` },
    {
      name: 'cards',
      run: async () => {
        const { drawn } = await makeCards({ cards, look: readLook(root), cache: path.join(root, '.cache', 'cards'), out: site });
        return `${withDots(cards.length)} kartu sosial, ${withDots(drawn)} di antaranya digambar baru.`;
      },
    },
    {
      name: 'release',
      run: () => {
        // Comes last, so that no file is written after it was counted.
        writeRelease(root, site, today);
        return 'version.json mendaftar semua berkas.';
      },
    },
  ];
}
