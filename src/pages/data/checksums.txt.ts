import { hash } from 'node:crypto';
import type { APIRoute } from 'astro';
import { checksumsOf } from '../../lib/open-data/files.ts';
import { getDataFiles } from '../../queries/open-data.ts';

// Node's own takes a text as it is; that of the Web wants its bytes, of which the largest files leave two copies behind.
const sha256 = (text: string): string => hash('sha256', text);

export const GET: APIRoute = async () => new Response(checksumsOf(await getDataFiles(), sha256), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
