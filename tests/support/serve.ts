/** Serves a built site as a static host would: directory indexes, the site's own headers and 404 page, nothing else. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFileSync } from 'node:fs';
import sirv from 'sirv';
import { HEADERS } from '../../src/site/headers.ts';

/** Answers a request itself and returns true, or leaves it to the build. */
type Rule = (path: string, response: ServerResponse, request: IncomingMessage) => boolean | Promise<boolean>;

export interface Served {
  /** Address without a slash at its end, http://127.0.0.1:PORT. */
  origin: string;
  close: () => Promise<void>;
}

/** A site as a phone meets it over months: other builds under one address, slow answers, failing ones. */
export interface ServedSite extends Served {
  /** Serves the build in `directory` from now on. */
  show: (directory: string) => void;
  /** Lets `rule` come before the build; without one, nothing does any more. */
  obey: (rule?: Rule) => void;
}

/** Starts a server for `directory` on a free port. */
export async function serve(directory: string): Promise<ServedSite> {
  let shown = directory;
  let files = sirv(directory, { dev: true });
  let rule: Rule | undefined;
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    for (const [name, value] of HEADERS) response.setHeader(name, value);
    response.setHeader('cache-control', 'no-cache');
    const { pathname } = new URL(request.url ?? '/', 'http://site.test');
    if (await rule?.(pathname, response, request)) return;
    files(request, response, () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(readFileSync(`${shown}/404.html`));
    });
  };
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    show: (next) => {
      shown = next;
      files = sirv(next, { dev: true });
    },
    obey: (next) => {
      rule = next;
    },
    close: () =>
      new Promise((resolve, reject) => {
        server.closeAllConnections();
        server.close((error) => (error ? reject(error) : resolve()));
      }),
  };
}
