import type { APIRoute } from 'astro';
import { hostHeaders } from '../lib/headers.ts';
import { isBuiltInParts } from '../queries/part.ts';

/** Headers for hosts that read such a file. */
export const GET: APIRoute = () => new Response(hostHeaders(isBuiltInParts), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
