import type { APIRoute } from 'astro';
import { checksumsOf } from '../../lib/open-data/files.ts';
import { getDataFiles } from '../../queries/open-data.ts';

export const GET: APIRoute = async () => new Response(await checksumsOf(await getDataFiles()), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
