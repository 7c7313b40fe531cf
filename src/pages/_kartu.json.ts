import type { APIRoute } from 'astro';
import { getCards } from '../queries/cards.ts';

/** The cards that the build has to draw. The step that draws them adds this route, reads its file, and takes it away again. */
export const GET: APIRoute = async () => new Response(JSON.stringify(await getCards()));
