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
import {
  byStart,
  calendarEvents,
  calendarName,
  nationalSteps,
  ownSteps,
  stepsOf,
  type CalendarStep,
} from './calendar.ts';

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

/** Those of the current edition and the ones before it: a later one is told of from the day that it is current. */
export async function getEditionsSoFar(): Promise<number[]> {
  return (await getEditions()).filter((edition) => edition <= CURRENT_EDITION);
}

/** National stages, revotes and inaugurations of an edition, by date. */
export async function getCalendarSteps(edition: number): Promise<CalendarStep[]> {
  const summaries = [...(await getSummaries(edition)).values()];
  return [
    ...nationalSteps(await getStages(edition)),
    ...summaries.flatMap(({ region, election }) => ownSteps(region, election)),
  ].sort(byStart);
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

interface Steps {
  steps: CalendarStep[];
  /** Days on which any of them changed. */
  changed: string[];
}

/** A calendar file with the steps of all editions so far: who subscribed to it keeps those of the past. */
async function calendarOf(
  name: string,
  stepsIn: (edition: number) => Promise<Steps>,
  site: Address,
): Promise<Response> {
  const editions = await Promise.all(
    (await getEditionsSoFar()).map(async (edition) => ({ edition, ...(await stepsIn(edition)) })),
  );
  const events = editions.flatMap(({ edition, steps }) =>
    calendarEvents(edition, steps, (path) => new URL(path, site).href),
  );
  const { updated } = await getStages(CURRENT_EDITION);
  const changed = latestOf([updated, ...editions.flatMap((each) => each.changed)]);
  return textFile(calendarFile(name, events, changed, new URL('/', site).hostname), 'text/calendar');
}

/** Stages with the revotes and inaugurations of all places. */
export async function stagesCalendar(site: Address): Promise<Response> {
  const { name } = await getStages(CURRENT_EDITION);
  return calendarOf(
    name,
    async (edition) => {
      const summaries = [...(await getSummaries(edition)).values()];
      const changed = [(await getStages(edition)).updated, ...summaries.map(({ election }) => election.updated)];
      return { steps: await getCalendarSteps(edition), changed };
    },
    site,
  );
}

/** Stages with the revote and the inauguration of `region`. */
export async function stagesCalendarOf(region: Region, site: Address): Promise<Response> {
  const { election: current } = await getSummary(CURRENT_EDITION, region.id);
  return calendarOf(
    calendarName(CURRENT_EDITION, region, current),
    async (edition) => {
      const calendar = await getStages(edition);
      const election = (await getSummaries(edition)).get(region.id)?.election;
      return election
        ? { steps: stepsOf(calendar, region, election), changed: [calendar.updated, election.updated] }
        : { steps: [], changed: [] };
    },
    site,
  );
}
