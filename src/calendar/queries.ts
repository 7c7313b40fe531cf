import { getCollection, getEntry } from 'astro:content';
import { getContactsOf } from '../contacts/queries.ts';
import { vcardOf } from '../contacts/vcard.ts';
import { getSummaries, getSummary } from '../elections/queries.ts';
import type { StagesData } from '../kinds/stages.ts';
import type { Region } from '../places/regions.ts';
import { CURRENT_EDITION } from '../site.ts';
import { paths } from '../site/paths.ts';
import { latestOf } from '../site/dates.ts';
import { today } from '../site/queries-today.ts';
import { calendarFile } from './calendar-file.ts';
import { byStart, calendarEvents, calendarName, nationalSteps, ownSteps, type CalendarStep } from './calendar.ts';

/** The official calendar of `edition`. The content check makes sure that there is one. */
export async function getStages(edition: number): Promise<StagesData> {
  const entry = await getEntry('stages', String(edition));
  if (!entry) throw new Error(`Berkas content/stages/${edition}.yaml belum ada.`);
  return entry.data;
}

/** Years of all editions, the newest first. */
export async function getEditions(): Promise<number[]> {
  return (await getCollection('stages')).map(({ data }) => data.edition).sort((a, b) => b - a);
}

/** National stages, revotes and inaugurations of an edition, by date. */
export async function getCalendarSteps(edition: number): Promise<CalendarStep[]> {
  const summaries = [...(await getSummaries(edition)).values()];
  return [
    ...nationalSteps(await getStages(edition)),
    ...summaries.flatMap(({ region, election }) => ownSteps(region, election)),
  ].sort(byStart);
}

/** The day on which any of the steps of an edition last changed. */
export async function getStepsChanged(edition: number): Promise<string> {
  const summaries = [...(await getSummaries(edition)).values()];
  return latestOf([(await getStages(edition)).updated, ...summaries.map(({ election }) => election.updated)]);
}

type Address = URL | undefined;

function textFile(body: string, type: string): Response {
  return new Response(body, { headers: { 'content-type': `${type}; charset=utf-8` } });
}

/** vCards of the contacts of `region`. */
export async function contactCardsOf(region: Region, site: Address): Promise<Response> {
  const contacts = await getContactsOf(region);
  return textFile(
    contacts.map((contact) => vcardOf(contact, today, new URL(paths.contact(contact.id), site).href)).join(''),
    'text/vcard',
  );
}

/** Stages of the edition with the revote and the inauguration of `region`. */
export async function stagesCalendarOf(region: Region, site: Address): Promise<Response> {
  const { election } = await getSummary(CURRENT_EDITION, region.id);
  const calendar = await getStages(CURRENT_EDITION);
  const steps = [...nationalSteps(calendar), ...ownSteps(region, election)].sort(byStart);
  const events = calendarEvents(CURRENT_EDITION, steps, (path) => new URL(path, site).href);
  return textFile(
    calendarFile(
      calendarName(CURRENT_EDITION, region, election),
      events,
      latestOf([calendar.updated, election.updated]),
      new URL('/', site).hostname,
    ),
    'text/calendar',
  );
}
