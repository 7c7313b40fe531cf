/** `npm run bench -- cards`: what the social cards cost a build, when all are new and when none is. */
import { mkdtempSync, rmSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { makeCards, planCards } from '../../src/finish/cards/make.ts';
import { threadsFor } from '../../src/finish/cards/pool.ts';
import { readLook } from '../../src/finish/cards/look.ts';
import type { Card } from '../../src/lib/cards/card.ts';
import { judge } from './targets.ts';

const COLD_COUNT = 400;
const WARM_COUNT = 10_000;
const [COLD_TARGET_MS, WARM_TARGET_SECONDS] = [60, 5];

/** Cards with titles as long as those of the site. */
function makeOnes(count: number): Card[] {
  return Array.from({ length: count }, (_, index) => ({
    path: `/berita/uji-${index}/kartu.png`,
    kind: 'Berita',
    title: `Polisi dan warga menjaga gudang logistik pilkada pada malam ke-${index}`,
    places: 'Kutai Kartanegara, Penajam Paser Utara',
    date: '27 November 2024',
  }));
}

/** Time on the clock, and time of all cores together, which other work on the machine does not stretch. */
async function timed(work: () => Promise<unknown>): Promise<{ clock: number; cores: number }> {
  const [start, used] = [performance.now(), process.cpuUsage()];
  await work();
  const { user, system } = process.cpuUsage(used);
  return { clock: performance.now() - start, cores: (user + system) / 1000 };
}

/** Milliseconds of a core that one new card takes. */
export async function msPerNewCard(): Promise<number> {
  const root = mkdtempSync(path.join(tmpdir(), 'bench-new-cards-'));
  const look = readLook('.');
  const { cores } = await timed(() => makeCards({ cards: makeOnes(COLD_COUNT), look, cache: path.join(root, 'cache'), out: path.join(root, 'dist') }));
  rmSync(root, { recursive: true });
  return cores / COLD_COUNT;
}

/** Prints the times beside their targets; those that were missed. Works in a temporary folder; needs no built site. */
export async function benchCards(): Promise<string[]> {
  const look = readLook('.');
  const root = mkdtempSync(path.join(tmpdir(), 'bench-cards-'));
  const folders = { cache: path.join(root, 'cache'), out: path.join(root, 'dist') };
  const few = makeOnes(COLD_COUNT);
  const cold = await timed(() => makeCards({ cards: few, look, ...folders }));

  // A warm build of many: every card is in the cache, each with the bytes of one that was drawn.
  const many = makeOnes(WARM_COUNT);
  const [first] = planCards({ cards: few, look });
  const drawn = await readFile(path.join(folders.cache, first?.name ?? ''));
  const warmFolders = { cache: path.join(root, 'warm-cache'), out: path.join(root, 'warm-dist') };
  await mkdir(warmFolders.cache);
  for (const { name } of planCards({ cards: many, look })) await writeFile(path.join(warmFolders.cache, name), drawn);
  // A build has written the pages by now, and so the folders of their cards.
  for (const card of many) await mkdir(path.join(warmFolders.out, path.dirname(card.path)), { recursive: true });
  const warm = await timed(() => makeCards({ cards: many, look, ...warmFolders }));
  rmSync(root, { recursive: true });
  return judge(`Cards, on ${threadsFor(COLD_COUNT)} cores`, [
    { what: `${COLD_COUNT} new cards, each`, value: cold.cores / COLD_COUNT, unit: 'ms of a core', most: COLD_TARGET_MS },
    { what: `${WARM_COUNT} cards, none of them new`, value: warm.clock / 1000, unit: 's', most: WARM_TARGET_SECONDS },
    { what: `${WARM_COUNT} cards, none of them new, at work`, value: warm.cores / 1000, unit: 's of a core' },
  ]);
}
