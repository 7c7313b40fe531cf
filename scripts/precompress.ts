/**
 * `npm run precompress`: writes `.br` and `.gz` beside every text file of dist/, for hosts that do not compress by themselves. Run it
 * after a build. `-- <folder>` takes another folder.
 */
import { availableParallelism } from 'node:os';
import { precompress } from './precompress/run.ts';

const start = performance.now();
const { files, compressed } = await precompress(
  process.argv[2] ?? 'dist',
  '.cache/precompressed',
  availableParallelism(),
);
console.log(
  `${files} berkas teks punya kembaran .br dan .gz; ${compressed} baru dimampatkan (${((performance.now() - start) / 1000).toFixed(1)} detik).`,
);
