import type { APIRoute } from 'astro';
import { getChecksums } from '../../queries/open-data.ts';

export const GET: APIRoute = async () => new Response(await getChecksums(), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
