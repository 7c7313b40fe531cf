import type { APIRoute } from 'astro';
import { stagesCalendar } from '../calendar/queries.ts';

export const GET: APIRoute = ({ site }) => stagesCalendar(site);
