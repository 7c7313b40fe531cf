import path from 'node:path';
import { ASTRO, FINISH, type Project } from '../../tests/support/project.ts';
import { measuredRun, type Measured } from './measured-run.ts';
import { MEMORY } from '../build/memory.ts';
import { layStandIns } from './stand-ins.ts';

function together(a: Measured, b: Measured): Measured {
  return {
    seconds: a.seconds + b.seconds,
    cpuSeconds: a.cpuSeconds + b.cpuSeconds,
    peakMegabytes: Math.max(a.peakMegabytes, b.peakMegabytes),
    output: a.output + b.output,
  };
}

interface How {
  environment?: Record<string, string>;
  /** Arguments of Astro's build. */
  astro?: readonly string[];
  /** Another script in the place of the second half. */
  finish?: string;
  /** True where cards are drawn; else a stand-in is laid for each that is not there, as drawing them has a bench of its own. */
  drawsCards?: boolean;
}

/** Both halves of `npm run build` of `project`, measured as one. */
export async function measuredBuild({ root, settings }: Project, how: How = {}): Promise<Measured> {
  const { environment, astro = [], finish = path.join(root, FINISH), drawsCards = false } = how;
  const node = (...args: string[]): Promise<Measured> => measuredRun(process.execPath, args, settings({ ...MEMORY, ...environment }));
  const pages = await node(ASTRO, 'build', ...astro);
  if (!drawsCards) layStandIns(root);
  return together(pages, await node(finish));
}
