/** A thread that draws its share of the cards. */
import { renameSync, writeFileSync } from 'node:fs';
import { workerData } from 'node:worker_threads';
import { makeDrawer } from './draw.ts';
import type { CardJob } from './pool.ts';

const draw = await makeDrawer();
for (const { layout, mark, file } of workerData as CardJob[]) {
  const unfinished = `${file}.part`;
  writeFileSync(unfinished, await draw(layout, mark));
  // A build that is broken off leaves no half card under a name that the next one trusts.
  renameSync(unfinished, file);
}
