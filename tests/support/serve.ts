/** Serves dist/ as a static host would: directory indexes, the site's own headers and 404 page, nothing else. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFileSync } from 'node:fs';
import sirv from 'sirv';
import { HEADERS } from '../../src/site/headers.ts';

export interface Served {
  /** Address without a slash at its end, http://localhost:PORT. */
  origin: string;
  close: () => Promise<void>;
}

/** Starts a server for `directory` on a free port. */
export async function serve(directory: string): Promise<Served> {
  const files = sirv(directory, { dev: true });
  const notFound = readFileSync(`${directory}/404.html`);
  const server = createServer((request, response) => {
    for (const [name, value] of HEADERS) response.setHeader(name, value);
    files(request, response, () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(notFound);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.closeAllConnections();
        server.close((error) => (error ? reject(error) : resolve()));
      }),
  };
}
