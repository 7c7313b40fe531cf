import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { chosenPart } from '../check/part.ts';
import { FINISH_FILE, type FinishOrder } from '../lib/finish-order.ts';
import { readLook } from './cards/look.ts';
import { makeCards } from './cards/make.ts';
import { completeLists } from './offline-lists.ts';
import { writeWorker } from './offline-worker.ts';
import { writeRelease } from './release.ts';
import { indexPages } from './search/write-index.ts';
import { removeSearchMarks } from './search/marks.ts';

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
  const part = chosenPart(process.env['BUILD_PART'], path.join(root, 'content'));
  const own = cards.filter((card) => !part || part.has(card.path));
  return [
    {
      name: 'search-index',
      run: () => {
        const pages = indexPages(site, part);
        removeSearchMarks(site);
        return `${withDots(pages)} halaman masuk indeks pencarian.`;
      },
    },
    {
      name: 'cards',
      run: async () => {
        const cache = path.join(root, '.cache', 'cards');
        const { drawn } = await makeCards({ cards: own, look: readLook(root), cache, out: site, shared: part !== null });
        return `${withDots(own.length)} kartu sosial, ${withDots(drawn)} di antaranya digambar baru.`;
      },
    },
    {
      name: 'offline',
      run: async () => {
        await writeWorker(site);
        if (part) return 'Daftar simpanan luring dilengkapi saat semua bagian digabung.';
        return `${withDots(completeLists(site).length)} daftar simpanan luring.`;
      },
    },
    {
      name: 'release',
      run: () => {
        // What stopped on the way is finished by running these steps again: their order goes last, before all files are counted.
        rmSync(file);
        writeRelease(root, site, today, part);
        return 'version.json mendaftar semua berkas.';
      },
    },
  ];
}
