import type { APIRoute } from 'astro';
import { hostHeaders } from '../site/headers.ts';

/** Headers for hosts that read such a file. */
export const GET: APIRoute = () =>
  new Response(hostHeaders(), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
