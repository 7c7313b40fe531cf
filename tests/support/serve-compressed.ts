/** Serves dist/ as a CDN does, and counts what it sends: text in brotli, what Pagefind compressed as it is. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const TYPES: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.json': 'application/json', '.css': 'text/css' };

export interface CompressedSite {
  origin: string;
  /** Bytes sent for each path asked since the last call. */
  sent: () => Map<string, number>;
  close: () => void;
}

export async function serveCompressed(): Promise<CompressedSite> {
  let sizes = new Map<string, number>();
  const cache = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = path.join('dist', pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    const type = TYPES[path.extname(file)];
    try {
      const body = cache.get(file) ?? (type ? brotliCompressSync(readFileSync(file)) : readFileSync(file));
      cache.set(file, body);
      sizes.set(pathname, body.length);
      response.writeHead(200, {
        'content-type': type ?? 'application/octet-stream',
        'cache-control': 'max-age=3600',
        ...(type && { 'content-encoding': 'br' }),
      });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    sent: () => {
      const before = sizes;
      sizes = new Map();
      return before;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
