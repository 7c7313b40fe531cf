/** The built site as a real nginx serves it with deploy/nginx.conf: headers are read back from every kind of file. */
import { cpSync, globSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliCompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ASK_AGAIN, FOREVER, HASHED_FOLDERS, HEADERS, HSTS, OPEN_FOLDER, OPEN_HEADER } from '../../src/site/headers.ts';
import { NGINX_FILE, nginxConfig, SAMPLE } from '../../src/site/nginx.ts';
import { startNginx, whyNoNginx } from '../support/nginx.ts';
import type { Served } from '../support/serve.ts';

test('the sample is what the sources write: run "npm run nginx"', () => {
  expect(readFileSync(NGINX_FILE, 'utf8')).toBe(nginxConfig(SAMPLE));
});

const missing = whyNoNginx();
if (missing !== undefined)
  console.warn(`\n!!! NOT TESTED: the headers that nginx sends. ${missing}\n!!! On Debian: apt-get install nginx-light libnginx-mod-http-brotli-static\n`);

test('nginx is there where the tests may not go without it', () => {
  if (process.env['REQUIRE_NGINX'] === '1') expect(missing).toBeUndefined();
});

interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
}

/** One address of every kind: the first file of each ending in each folder at the top, a few that have none, and some that are not there. */
function kinds(): string[] {
  const files = globSync('dist/**/*', { withFileTypes: true }).filter((item) => item.isFile());
  const addresses = files.map((item) => path.relative('dist', path.join(item.parentPath, item.name)).replaceAll(path.sep, '/')).sort();
  const first = new Map(addresses.map((address) => [`${address.split('/').slice(0, -1).slice(0, 2).join('/')}*${path.extname(address)}`, address] as const));
  return [...first.values()]
    .filter((address) => !address.startsWith('_headers') && !address.startsWith('_redirects'))
    .map((address) => `/${address.replace(/index\.html$/, '')}`);
}

const TYPES: Record<string, string> = {
  '': 'text/html; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.vcf': 'text/vcard; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.jpg': 'image/jpeg',
  '.pdf': 'application/pdf',
  '.zip': 'application/zip',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
};
const typeOf = (address: string): string =>
  address.endsWith('feed.json') ? 'application/feed+json; charset=utf-8' : (TYPES[path.extname(address)] ?? 'application/octet-stream');

describe.skipIf(missing !== undefined)('nginx', () => {
  let served: Served;
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'served-'));
    cpSync('dist', path.join(folder, 'first'), { recursive: true });
    writeFileSync(path.join(folder, 'first', 'index.html.br'), brotliCompressSync(readFileSync('dist/index.html')));
    symlinkSync('first', path.join(folder, 'current'));
    served = await startNginx(path.join(folder, 'current'));
  }, 60_000);
  afterAll(async () => {
    await served.close();
    rmSync(folder, { recursive: true });
  });

  /** As it stands on the wire: `fetch` would unpack it. */
  const ask = (address: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> =>
    new Promise((resolve, reject) => {
      request(`${served.origin}${address}`, { headers, method }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => {
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) });
        });
      })
        .on('error', reject)
        .end();
    });
  const expectHeaders = ({ headers }: Answer): void => {
    // It belongs to TLS, and nginx speaks plain HTTP here.
    const expected = { ...Object.fromEntries(HEADERS), [HSTS[0]]: undefined };
    expect(Object.fromEntries(HEADERS.map(([name]) => [name, headers[name.toLowerCase()]]))).toEqual(expected);
  };

  test('sends every header, the right type and how long it may be kept with every kind of file', async () => {
    const addresses = kinds();
    expect(addresses.length).toBeGreaterThan(20);
    for (const address of addresses) {
      const answer = await ask(address);
      expect({ address, status: answer.status, type: answer.headers['content-type'] }).toEqual({ address, status: 200, type: typeOf(address) });
      expectHeaders(answer);
      expect(answer.headers['cache-control']).toBe(HASHED_FOLDERS.some((start) => address.startsWith(start)) ? FOREVER : ASK_AGAIN);
      expect(answer.headers[OPEN_HEADER[0].toLowerCase()]).toBe(address.startsWith(OPEN_FOLDER) ? OPEN_HEADER[1] : undefined);
      expect(answer.headers['server']).toBe('nginx');
    }
  });

  test.each(['/tidak-ada/', '/_astro/tidak-ada.js', '/pagefind/', '/_headers', '/_redirects', '/.git/config'])(
    'says that %s is not there with the page for that, its headers, and nothing to keep',
    async (address) => {
      const answer = await ask(address);
      expect(answer.status).toBe(404);
      expect(answer.body.equals(readFileSync('dist/404.html'))).toBe(true);
      expectHeaders(answer);
      expect(answer.headers['cache-control']).toBe('no-store');
    },
  );

  test.each([
    [405, '/berita/', 'POST'],
    [414, `/cari/?q=${'a'.repeat(40_000)}`, 'GET'],
  ])('says in Indonesian that it cannot serve a request (%i)', async (status, address, method) => {
    const answer = await ask(address, {}, method);
    expect(answer.status).toBe(status);
    expect(answer.body.toString()).toContain('Halaman ini sedang tidak bisa dibuka');
    expectHeaders(answer);
    expect(answer.headers['cache-control']).toBe('no-store');
  });

  test('leads an address without its last slash on, on whatever host and port it stands', async () => {
    const answer = await ask('/wilayah');
    expect([answer.status, answer.headers['location']]).toEqual([301, '/wilayah/']);
    expectHeaders(answer);
  });

  test('answers a reader who has the page already without sending it again', async () => {
    const { headers } = await ask('/wilayah/');
    const again = await ask('/wilayah/', { 'if-none-match': String(headers['etag']) });
    expect([again.status, again.body.length]).toEqual([304, 0]);
    expectHeaders(again);
  });

  test('sends a ready-made brotli file, else compresses as it goes, and marks both as its type', async () => {
    const brotli = await ask('/', { 'accept-encoding': 'br, gzip' });
    expect([brotli.headers['content-encoding'], brotli.body.length]).toEqual(['br', brotliCompressSync(readFileSync('dist/index.html')).length]);
    const gzip = await ask('/wilayah/', { 'accept-encoding': 'br, gzip' });
    expect(gzip.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(gzip.body).equals(readFileSync('dist/wilayah/index.html'))).toBe(true);
    for (const answer of [brotli, gzip]) {
      expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
      expect(answer.headers['vary']).toBe('Accept-Encoding');
      expectHeaders(answer);
    }
  });

  test('follows the link to another build at once, and back', async () => {
    cpSync(path.join(folder, 'first'), path.join(folder, 'second'), { recursive: true });
    writeFileSync(path.join(folder, 'second', 'robots.txt'), 'second');
    const switchTo = (build: string): void => {
      symlinkSync(build, path.join(folder, 'next'));
      renameSync(path.join(folder, 'next'), path.join(folder, 'current'));
    };
    switchTo('second');
    expect((await ask('/robots.txt')).body.toString()).toBe('second');
    switchTo('first');
    expect((await ask('/robots.txt')).body.equals(readFileSync('dist/robots.txt'))).toBe(true);
  });
});
