/** `npm run bench -- <what>`: measures the built site. Without a name it measures everything. */
import { benchCheck } from './bench/check.ts';
import { benchLoad } from './bench/load.ts';
import { benchNational } from './bench/national.ts';
import { benchSearchCost } from './bench/search-cost.ts';
import { benchSearch } from './bench/search.ts';
import { benchSize } from './bench/size.ts';

const BENCHES: Record<string, () => void | Promise<void>> = {
  size: benchSize,
  check: benchCheck,
  search: benchSearch,
  'search-cost': benchSearchCost,
  national: benchNational,
  load: benchLoad,
};

const names = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(BENCHES);
for (const name of names) {
  const bench = BENCHES[name];
  if (!bench) throw new Error(`No bench "${name}". There are: ${Object.keys(BENCHES).join(', ')}.`);
  await bench();
}
