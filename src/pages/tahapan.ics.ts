import type { APIRoute } from 'astro';
import { calendarEvents } from '../calendar/calendar.ts';
import { calendarFile } from '../calendar/calendar-file.ts';
import { getCalendarSteps, getStages, getStepsChanged } from '../calendar/queries.ts';
import { CURRENT_EDITION } from '../site.ts';

export const GET: APIRoute = async ({ site }) => {
  const { name } = await getStages(CURRENT_EDITION);
  const events = calendarEvents(
    CURRENT_EDITION,
    await getCalendarSteps(CURRENT_EDITION),
    (path) => new URL(path, site).href,
  );
  return new Response(calendarFile(name, events, await getStepsChanged(CURRENT_EDITION), new URL('/', site).hostname), {
    headers: { 'content-type': 'text/calendar; charset=utf-8' },
  });
};
