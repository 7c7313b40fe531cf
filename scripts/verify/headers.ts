import { HEADERS } from '../../src/site/headers.ts';

/** Names of the site's headers that the server at `address` does not send as they should be. GitHub Pages sends none of them. */
export async function missingHeaders(address: string): Promise<string[]> {
  const response = await fetch(address).catch(() => null);
  return response ? HEADERS.filter(([name, value]) => response.headers.get(name) !== value).map(([name]) => name) : [];
}
