/** A site as a phone meets it over months: other builds under one address, slow answers, failing ones. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';
import { HEADERS } from '../../src/site/headers.ts';

/** Answers a request itself and returns true, or leaves it to the build. */
type Rule = (path: string, response: ServerResponse, request: IncomingMessage) => boolean | Promise<boolean>;

export interface ChangingSite {
  origin: string;
  /** Serves the build in `directory` from now on. */
  show: (directory: string) => void;
  /** Lets `rule` come before the build; without one, nothing does any more. */
  obey: (rule?: Rule) => void;
  close: () => void;
}

export async function serveChanging(): Promise<ChangingSite> {
  const none: Rule = () => false;
  let files = sirv('dist', { dev: true });
  let rule = none;
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    for (const [name, value] of HEADERS) response.setHeader(name, value);
    response.setHeader('cache-control', 'no-cache');
    const { pathname } = new URL(request.url ?? '/', 'http://site.test');
    if (await rule(pathname, response, request)) return;
    files(request, response, () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end('<h1>404</h1>');
    });
  };
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    show: (directory) => {
      files = sirv(directory, { dev: true });
    },
    obey: (next = none) => {
      rule = next;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
