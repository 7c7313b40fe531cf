import type { APIRoute } from 'astro';
import { getVocabulary } from '../search/queries.ts';

/** Words of the site, for questions that are misspelt. */
export const GET: APIRoute = async () =>
  new Response(JSON.stringify(await getVocabulary()), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
