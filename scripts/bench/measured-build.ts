import path from 'node:path';
import { ASTRO, FINISH, type Project } from '../../tests/support/project.ts';
import { measuredRun, type Measured } from './measured-run.ts';
import { layStandIns } from './stand-ins.ts';

export function together(a: Measured, b: Measured): Measured {
  return {
    seconds: a.seconds + b.seconds,
    cpuSeconds: a.cpuSeconds + b.cpuSeconds,
    peakMegabytes: Math.max(a.peakMegabytes, b.peakMegabytes),
    output: a.output + b.output,
  };
}

/** Both halves of `npm run build` of `project`, measured as one, but for the drawing of cards, which has a bench of its own. */
export async function measuredBuild({ root, settings }: Project, heapMegabytes: number, environment: Record<string, string> = {}): Promise<Measured> {
  const node = (...args: string[]): Promise<Measured> => measuredRun(process.execPath, args, settings(environment));
  const pages = await node(`--max-old-space-size=${heapMegabytes}`, ASTRO, 'build');
  layStandIns(root);
  return together(pages, await node(path.join(root, FINISH)));
}
