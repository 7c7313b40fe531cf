/** Serves dist/ as a CDN does, and counts what it sends: text in brotli, what Pagefind compressed as it is. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { serve, type Served } from './serve.ts';

const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
};

export interface CompressedSite extends Served {
  /** Bytes sent for each path asked since the last call. */
  sent: () => Map<string, number>;
}

export async function serveCompressed(): Promise<CompressedSite> {
  let sizes = new Map<string, number>();
  const cache = new Map<string, Buffer>();
  const { obey, origin, close } = await serve('dist');
  obey((address, response) => {
    const file = path.join('dist', address.endsWith('/') ? `${address}index.html` : address);
    if (!existsSync(file)) return false;
    const type = TYPES[path.extname(file)];
    const body = cache.get(file) ?? (type ? brotliCompressSync(readFileSync(file)) : readFileSync(file));
    cache.set(file, body);
    sizes.set(address, body.length);
    const headers = {
      'content-type': type ?? 'application/octet-stream',
      'cache-control': 'max-age=3600',
      ...(type && { 'content-encoding': 'br' }),
    };
    response.writeHead(200, headers).end(body);
    return true;
  });
  const sent = (): Map<string, number> => {
    const before = sizes;
    sizes = new Map();
    return before;
  };
  return { origin, sent, close };
}
