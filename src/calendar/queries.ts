import { byStart, nationalSteps, ownSteps, type CalendarStep } from './calendar.ts';
import { getSummaries } from '../elections/queries.ts';
import { getStages } from './queries-stages.ts';
import { latestOf } from '../site/dates.ts';

/** National stages, revotes and inaugurations of an edition, by date. */
export async function getCalendarSteps(edition: number): Promise<CalendarStep[]> {
  const summaries = [...(await getSummaries(edition)).values()];
  return [...nationalSteps(await getStages(edition)), ...summaries.flatMap(({ region, election }) => ownSteps(region, election))].sort(byStart);
}

/** The day on which any of the steps of an edition last changed. */
export async function getStepsChanged(edition: number): Promise<string> {
  const summaries = [...(await getSummaries(edition)).values()];
  return latestOf([(await getStages(edition)).updated, ...summaries.map(({ election }) => election.updated)]);
}
