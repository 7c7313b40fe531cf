/** `npm run bench -- dev`: how soon `npm run dev` shows an edit among 2,000 articles. */
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '../../tests/support/port.ts';
import { copyProject } from '../../tests/support/project.ts';
import { addNews } from './synthetic.ts';
import { judge } from './targets.ts';

const ARTICLES = 2_000;
const EDITS = 5;
const MOST_SECONDS = 1;
const EDITED = '2024-10-07-anev-kapolda-narkotika';
const POLL_MS = 20;
const START_MS = 300_000;
/** Nobody saves again before having looked; by then the content is checked, too. */
const LOOK_MS = 3_000;

/** Seconds until `address` answers with `words`. */
async function secondsUntil(address: string, words: string): Promise<number> {
  const start = performance.now();
  while (performance.now() - start < START_MS) {
    const html = await fetch(address).then(
      (response) => response.text(),
      () => '',
    );
    if (html.includes(words)) return (performance.now() - start) / 1000;
    await wait(POLL_MS);
  }
  throw new Error(`${address} never showed "${words}".`);
}

/** Prints the seconds of each edit; the target where it was missed. */
export async function benchDev(): Promise<string[]> {
  const project = copyProject();
  addNews(project.content.directory, ARTICLES);
  const port = await freePort();
  const server = project.dev(port);
  const address = `http://localhost:${port}/berita/${EDITED}/`;
  try {
    const first = await secondsUntil(address, '</html>');
    const file = `news/${EDITED}.md`;
    const original = project.content.read(file);
    const edits: number[] = [];
    for (let edit = 1; edit <= EDITS; edit++) {
      await wait(LOOK_MS);
      const words = `Kalimat uji nomor ${edit}.`;
      project.content.write(file, `${original}\n${words}\n`);
      edits.push(await secondsUntil(address, words));
    }
    console.log(`Edits shown after ${edits.map((seconds) => seconds.toFixed(2)).join(', ')} s`);
    return judge(`npm run dev, ${ARTICLES} articles`, [
      { what: 'First page', value: first, unit: 's' },
      {
        what: `An edit, median of ${EDITS}`,
        value: edits.toSorted((a, b) => a - b)[Math.floor(EDITS / 2)] ?? NaN,
        unit: 's',
        most: MOST_SECONDS,
      },
      { what: 'Slowest edit', value: Math.max(...edits), unit: 's' },
    ]);
  } finally {
    if (server.exitCode === null && server.kill()) await once(server, 'exit');
    project.dispose();
  }
}
