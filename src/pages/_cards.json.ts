import type { APIRoute } from 'astro';
import { getCards } from '../cards/queries.ts';

/** What stands on every social card. The build draws them and takes this file out of the site (src/build.ts). */
export const GET: APIRoute = async () => Response.json(await getCards());
