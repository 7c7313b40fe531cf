/** Files that a reader takes along for one place. */
import { calendarEvents, calendarName, nationalSteps, ownSteps, byStart } from './calendar.ts';
import { calendarFile } from './calendar-file.ts';
import { latestOf } from '../site/dates.ts';
import { paths } from '../site/paths.ts';
import type { Region } from '../places/regions.ts';
import { vcardOf } from '../contacts/vcard.ts';
import { CURRENT_EDITION } from '../site.ts';
import { getContactsOf } from '../contacts/queries.ts';
import { getSummary } from '../elections/queries.ts';
import { getStages } from './queries-stages.ts';
import { today } from '../site/queries-today.ts';

type Address = URL | undefined;

function textFile(body: string, type: string): Response {
  return new Response(body, { headers: { 'content-type': `${type}; charset=utf-8` } });
}

/** vCards of the contacts of `region`. */
export async function contactCardsOf(region: Region, site: Address): Promise<Response> {
  const contacts = await getContactsOf(region);
  return textFile(contacts.map((contact) => vcardOf(contact, today, new URL(paths.contact(contact.id), site).href)).join(''), 'text/vcard');
}

/** Stages of the edition with the revote and the inauguration of `region`. */
export async function stagesCalendarOf(region: Region, site: Address): Promise<Response> {
  const { election } = await getSummary(CURRENT_EDITION, region.id);
  const calendar = await getStages(CURRENT_EDITION);
  const steps = [...nationalSteps(calendar), ...ownSteps(region, election)].sort(byStart);
  const events = calendarEvents(CURRENT_EDITION, steps, (path) => new URL(path, site).href);
  return textFile(
    calendarFile(calendarName(CURRENT_EDITION, region, election), events, latestOf([calendar.updated, election.updated]), new URL('/', site).hostname),
    'text/calendar',
  );
}
