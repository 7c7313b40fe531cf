import type { APIRoute } from 'astro';
import type { FinishOrder } from '../lib/finish-order.ts';
import { getCards } from '../queries/cards.ts';
import { today } from '../queries/today.ts';

/** What is left to do when the pages are built. src/finish/ does it, and takes this file away. */
export const GET: APIRoute = async () => new Response(JSON.stringify({ today, cards: await getCards() } satisfies FinishOrder));
