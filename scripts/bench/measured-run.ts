/** Runs a command and measures it with all that it starts: wall time, processor time, memory. For Linux, which counts both. */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

export interface Measured {
  seconds: number;
  /** User and system time of the command and its children. */
  cpuSeconds: number;
  /** Most memory that the command and its children held at one moment. */
  peakMegabytes: number;
  /** What it wrote to both of its outputs. */
  output: string;
}

const SAMPLE_MS = 200;
const PAGE_BYTES = 4096;

/** Pages of memory that the process `root` and those below it hold. */
function residentPages(root: number): number {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc').filter((item) => /^\d+$/.test(item))) {
    try {
      const [, parent] = /\) \S (\d+)/.exec(readFileSync(`/proc/${name}/stat`, 'utf8')) ?? [];
      parents.set(Number(name), Number(parent));
    } catch {
      // Ended since the folder was listed.
    }
  }
  const isBelow = (pid: number | undefined): boolean =>
    pid !== undefined && pid > 1 && (pid === root || isBelow(parents.get(pid)));
  let pages = 0;
  for (const pid of parents.keys()) {
    if (!isBelow(pid)) continue;
    try {
      pages += Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]);
    } catch {
      // Ended as well.
    }
  }
  return pages;
}

/** Seconds in `0m12.5s 1m2.25s`, as a shell writes the times of its children. */
function secondsIn(line: string): number {
  return [...line.matchAll(/(?<!\d)(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, minutes, seconds]) => sum + 60 * Number(minutes) + Number(seconds),
    0,
  );
}

/** Throws with the end of the output where the command fails. */
export async function measuredRun(
  command: string,
  args: readonly string[],
  options: { cwd: string; env: NodeJS.ProcessEnv },
): Promise<Measured> {
  const start = performance.now();
  // `times` prints what the shell's children took, with all that they waited for.
  const child = spawn('sh', ['-c', '"$@"; code=$?; times; exit $code', 'sh', command, ...args], {
    ...options,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')));
  let peakPages = 0;
  const timer = setInterval(() => (peakPages = Math.max(peakPages, residentPages(child.pid ?? 0))), SAMPLE_MS);
  const code = await new Promise((resolve) => child.on('close', resolve));
  clearInterval(timer);
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${output.slice(-3_000)}`);
  const times = [...output.matchAll(/^\d+m[\d.]+s \d+m[\d.]+s$/gm)].at(-1)?.[0] ?? '';
  return {
    seconds: (performance.now() - start) / 1000,
    cpuSeconds: secondsIn(times),
    peakMegabytes: (peakPages * PAGE_BYTES) / 1e6,
    output,
  };
}
