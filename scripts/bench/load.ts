/**
 * `npm run bench -- load`: the largest page under load, served by nginx with the project's configuration, next to nginx without any
 * that serves one file of the same size. Needs nginx. Each run is bounded in time.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { startNginx, whyNoNginx } from '../../tests/support/nginx.ts';
import { judge } from './targets.ts';

const PAGE = 'wilayah/kalimantan-timur/kutai-kartanegara/';
const CONNECTIONS = [1, 50, 500];
const SECONDS = 4;

interface Load {
  requests: { average: number };
  latency: { p50: number; p99: number };
  throughput: { total: number };
  errors: number;
  timeouts: number;
  non2xx: number;
}

/** Loads `address` with that many connections, each asking again as soon as it has its answer. */
async function load(address: string, connections: number): Promise<Load> {
  const options = [
    '--json',
    '--connections',
    `${connections}`,
    '--duration',
    `${SECONDS}`,
    '--headers',
    'accept-encoding=br',
  ];
  const command = spawn(process.execPath, ['node_modules/autocannon/autocannon.js', ...options, address], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let output = '';
  command.stdout.on('data', (text: Buffer) => (output += text.toString()));
  await once(command, 'close');
  return JSON.parse(output) as Load;
}

function row({ requests, latency, throughput, errors, timeouts, non2xx }: Load) {
  return {
    'requests a second': Math.round(requests.average),
    'p50 ms': latency.p50,
    'p99 ms': latency.p99,
    errors: errors + timeouts + non2xx,
    MB: Math.round(throughput.total / 1e6),
  };
}

/** Prints the table; the target where any request failed. */
export async function benchLoad(): Promise<string[]> {
  const missing = whyNoNginx();
  if (missing !== undefined) {
    console.warn(`Not measured: ${missing}`);
    return [];
  }
  const folder = mkdtempSync(path.join(tmpdir(), 'load-'));
  const [site, single] = [path.join(folder, 'site'), path.join(folder, 'single.bin')];
  cpSync('dist', site, { recursive: true });
  const body = brotliCompressSync(readFileSync(path.join(site, PAGE, 'index.html')));
  writeFileSync(path.join(site, PAGE, 'index.html.br'), body);
  writeFileSync(single, body);

  const table: Record<string, ReturnType<typeof row> & { ratio?: string }> = {};
  for (const connections of CONNECTIONS) {
    const plain = await startNginx(folder, ({ listen, root }) => `server { listen ${listen}; root ${root}; }`);
    await load(`${plain.origin}/single.bin`, connections);
    const bare = row(await load(`${plain.origin}/single.bin`, connections));
    await plain.close();
    const served = await startNginx(site);
    const fresh = row(await load(`${served.origin}/${PAGE}`, connections));
    const warm = row(await load(`${served.origin}/${PAGE}`, connections));
    await served.close();
    const ratio = (own: typeof bare): string => (own['requests a second'] / bare['requests a second']).toFixed(2);
    table[`${connections} connections, one bare file`] = bare;
    table[`${connections} connections, page, server just started`] = { ...fresh, ratio: ratio(fresh) };
    table[`${connections} connections, page, warm`] = { ...warm, ratio: ratio(warm) };
  }
  rmSync(folder, { recursive: true });
  console.log(`/${PAGE}, ${body.length} bytes of brotli, ${SECONDS} s a run, client and server on one machine`);
  console.table(table);
  const errors = Object.values(table).reduce((sum, row) => sum + row.errors, 0);
  return judge('Under load', [{ what: 'Requests that failed', value: errors, unit: 'requests', most: 0 }]);
}
