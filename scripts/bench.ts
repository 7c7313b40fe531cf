/**
 * `npm run bench -- <what>`: measures the site. Arguments after a name go to that measurement; `all`, or nothing, measures everything.
 * Ends with 1 where a target was missed.
 */
import { benchBuild } from './bench/build.ts';
import { benchCheck } from './bench/check.ts';
import { benchDev } from './bench/dev.ts';
import { benchLighthouse } from './bench/lighthouse.ts';
import { benchLoad } from './bench/load.ts';
import { benchSearchCost } from './bench/search-cost.ts';
import { benchSearch } from './bench/search.ts';
import { benchSize } from './bench/size.ts';

/** Each prints what it measured beside its targets, and names those that were missed, one sentence each. */
type Bench = (args: readonly string[]) => string[] | Promise<string[]>;

const BENCHES: Record<string, Bench> = {
  size: benchSize,
  check: benchCheck,
  search: benchSearch,
  'search-cost': benchSearchCost,
  lighthouse: benchLighthouse,
  dev: benchDev,
  build: benchBuild,
  load: benchLoad,
};

const [name = 'all', ...args] = process.argv.slice(2);
const bench = BENCHES[name];
if (!bench && name !== 'all')
  throw new Error(`No bench "${name}". There are: ${Object.keys(BENCHES).join(', ')}, all.`);

const missed: string[] = [];
for (const run of bench ? [bench] : Object.values(BENCHES)) missed.push(...(await run(args)));
for (const sentence of missed) console.error(`Missed: ${sentence}.`);
if (missed.length > 0) process.exitCode = 1;
