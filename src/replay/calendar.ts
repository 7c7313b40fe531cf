/** Calendars on a day, and the days that were known to come. */
import type { StagesData } from '../kinds/stages.ts';
import { daysIn } from './dates.ts';
import type { Entry } from './entry.ts';
import { factOn, fieldsOn, without, type Fields, type Scope } from './facts.ts';
import { dayOfSource, NEVER } from './sources.ts';

type Stage = StagesData['stages'][number];
type Days = Pick<Stage, 'start' | 'end'>;

/** Calls the stage in which pairs get their numbers. */
const DRAW = 'ballot-numbers';

/** A stage from the day on which it was announced. Its end was not planned where a source of that day or after tells it. */
function stageOn(stage: Stage, scope: Scope): (Fields & Days)[] {
  const { start, end = start, note = '' } = stage;
  // What a note announces was known where each of its sources has a day, and this day was not later.
  const isWritten = stage.sources.every((key) => dayOfSource(scope.sources[key], [], NEVER) <= scope.day);
  const announced = new Set([...scope.coming, start, end, ...(isWritten ? daysIn(note) : [])]);
  const known = factOn(stage, { ...scope, coming: announced, own: [start] }, { own: [start] });
  if (!known) return [];
  const wasPlanned = stage.sources.every((key) => {
    const { date = '' } = scope.sources[key] ?? {};
    return date.length < 10 || date < end;
  });
  const told = wasPlanned || end <= scope.day ? known : without(known, new Set(['end']));
  return [told as Fields & Days];
}

export function calendarOn(data: Fields, scope: Scope): Fields {
  const { stages, ...rest } = data as unknown as StagesData;
  return { ...fieldsOn(rest, scope), stages: stages.flatMap((stage) => stageOn(stage, scope)) };
}

/** Days of the stages that were announced. */
export function stageDays(data: Fields, scope: Scope): string[] {
  const { stages } = data as unknown as StagesData;
  return stages.flatMap((stage) => stageOn(stage, scope)).flatMap(({ start, end }) => [start, ...(end ? [end] : [])]);
}

function startOf({ data }: Entry, id: string): string | undefined {
  return (data as unknown as StagesData).stages.find((stage) => stage.id === id)?.start;
}

/** The calendar of an edition; any where a file is of none. */
const calendarOf = (entries: readonly Entry[], edition: unknown): Entry | undefined =>
  entries.find(({ kind, data }) => kind === 'stages' && (edition === undefined || data['edition'] === edition));

/** The day of the vote of an edition, and that on which pairs got their numbers. */
export function votingDayOf(entries: readonly Entry[], edition: number): string | undefined {
  const calendar = calendarOf(entries, edition);
  return calendar && startOf(calendar, 'voting');
}

export function drawOf(entries: readonly Entry[], edition: unknown): string | undefined {
  const calendar = calendarOf(entries, edition);
  return calendar && startOf(calendar, DRAW);
}

/** The sources of the day of the vote: they are what is known of an election of which nobody has written yet. */
export function votingSources(entries: readonly Entry[], edition: unknown): Fields {
  const { stages, sources } = (calendarOf(entries, edition)?.data ?? {
    stages: [],
    sources: {},
  }) as unknown as StagesData;
  const keys = stages.find(({ id }) => id === 'voting')?.sources ?? [];
  return Object.fromEntries(Object.entries(sources).filter(([key]) => keys.includes(key)));
}
