import type { APIRoute } from 'astro';
import { hostRedirects } from '../site/old-addresses.ts';
import { getMoved } from '../site/queries.ts';

/** Real redirects for hosts that read such a file. Astro takes a name with an underscore for no route: an integration adds it. */
export const GET: APIRoute = async () =>
  new Response(hostRedirects(await getMoved()), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
