import type { APIRoute } from 'astro';
import { getChecksums } from '../../open-data/queries.ts';

export const GET: APIRoute = async () =>
  new Response(await getChecksums(), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
