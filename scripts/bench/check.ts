/** `npm run bench -- check`: how long `npm run check` takes over 1,000 and 10,000 articles, made from the real ones by a fixed seed. */
import { spawnSync } from 'node:child_process';
import { copyContent } from '../../tests/support/content.ts';
import { addNews } from './synthetic.ts';
import { judge } from './targets.ts';

const TARGETS = [
  { articles: 1_000, seconds: 3 },
  { articles: 10_000, seconds: 10 },
];

/** Prints seconds beside the targets; those that were missed. */
export function benchCheck(): string[] {
  const figures = TARGETS.map(({ articles, seconds }) => {
    const content = copyContent();
    addNews(content.directory, articles);
    const start = performance.now();
    const { status, stdout } = spawnSync(process.execPath, ['scripts/check.ts', '--content', content.directory], {
      encoding: 'utf8',
      maxBuffer: 100_000_000,
    });
    const taken = (performance.now() - start) / 1000;
    content.dispose();
    if (status !== 0) throw new Error(`The check refused its ${articles} articles:\n${stdout.slice(0, 2_000)}`);
    return { what: `${articles} articles`, value: taken, unit: 's', most: seconds };
  });
  return judge('npm run check, from start to end', figures);
}
