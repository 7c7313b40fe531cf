import type { APIRoute } from 'astro';
import { getPlaceRows } from '../search/queries.ts';

export const GET: APIRoute = async () =>
  new Response(JSON.stringify(await getPlaceRows()), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
