/** Asks for what is to be saved, and takes only what the list promised. */
import type { ListedFile } from '../list.ts';
import { FILLING } from '../names.ts';

/** The site does not have what its list names: it is being replaced by another build, or something between changes its files. */
export class OtherBuildError extends Error {}

/** Straight from the network: neither a cache nor the service worker answers. */
export async function ask(address: string): Promise<Response> {
  const response = await fetch(address, { cache: 'no-cache', headers: { [FILLING]: '1' } });
  if (!response.ok || response.redirected) throw new OtherBuildError(`${address}: ${response.status}`);
  return response;
}

async function hashOf(bytes: ArrayBuffer): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Headers that speak of how the content travelled. */
const OF_TRAVEL = ['content-encoding', 'content-length', 'transfer-encoding'];

export async function fetchFile([address, , hash]: ListedFile): Promise<Response> {
  const response = await ask(address);
  const bytes = await response.arrayBuffer();
  if (!(await hashOf(bytes)).startsWith(hash)) throw new OtherBuildError(`${address}: other content`);
  const headers = new Headers(response.headers);
  for (const name of OF_TRAVEL) headers.delete(name);
  return new Response(bytes, { headers });
}
