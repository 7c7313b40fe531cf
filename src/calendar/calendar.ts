/** Steps of an edition over all places: the national stages, then revotes and inaugurations of single places. */
import type { StagesData } from '../kinds/stages.ts';
import type { CalendarEvent } from './calendar-file.ts';
import { pairName, type Election } from '../elections/elections.ts';
import { CURRENT_EDITION } from '../site.ts';
import { paths } from '../site/paths.ts';
import { fullName, officeTitle, type Region } from '../places/regions.ts';

type Stage = StagesData['stages'][number];

export interface CalendarStep {
  /** Stable key. */
  id: string;
  name: string;
  /** YYYY-MM-DD */
  start: string;
  end?: string | undefined;
  place?: string | undefined;
  note?: string | undefined;
  hours?: Stage['hours'];
  points?: Stage['points'];
  sources: readonly string[];
  /** Record of the election that the step belongs to. */
  href?: string;
  /** Key of its place; absent for national stages. */
  regionId?: string;
}

/** The page with the stages of `edition`. */
export function stagesPage(edition: number): string {
  return edition === CURRENT_EDITION ? paths.stages() : paths.pastStages(edition);
}

/** A vote on a day of its own, the revote and the inauguration of one place. */
export function ownSteps(region: Region, { edition, vote, revote, elected, inaugurated }: Election): CalendarStep[] {
  const common = { href: paths.record(edition, region.id), regionId: region.id };
  const steps: CalendarStep[] = [];
  if (vote.otherDay) {
    steps.push({
      ...common,
      id: `pemungutan-${region.id}`,
      name: `Pemungutan suara ${fullName(region)}`,
      start: vote.votingDay,
      ...vote.otherDay,
    });
  }
  if (revote) {
    steps.push({
      ...common,
      id: `psu-${region.id}`,
      name: `Pemungutan suara ulang ${fullName(region)}`,
      start: revote.votingDay,
      sources: revote.sources,
    });
  }
  if (inaugurated) {
    const who = elected ? `: ${pairName(elected)}` : '';
    const { date: start, place, note, sources } = inaugurated;
    steps.push({
      ...common,
      id: `pelantikan-${region.id}`,
      name: `Pelantikan kepala daerah ${fullName(region)}${who}`,
      start,
      place,
      note,
      sources,
    });
  }
  return steps;
}

/** National stages as steps. */
export function nationalSteps({ stages }: Pick<StagesData, 'stages'>): CalendarStep[] {
  return [...stages];
}

/** National stages and own steps of one place, which may vote on another day than the others. */
export function stepsOf(calendar: Pick<StagesData, 'stages'>, region: Region, election: Election): CalendarStep[] {
  const national = nationalSteps(calendar).filter(({ id }) => id !== 'voting' || !election.vote.otherDay);
  return [...national, ...ownSteps(region, election)].sort(byStart);
}

/** By first day; what ends earlier comes first. */
export function byStart(a: CalendarStep, b: CalendarStep): number {
  return a.start.localeCompare(b.start) || (a.end ?? a.start).localeCompare(b.end ?? b.start);
}

/** Steps as events of a calendar file. `pageOf` turns a path into a full address. */
export function calendarEvents(
  edition: number,
  steps: readonly CalendarStep[],
  pageOf: (path: string) => string,
): CalendarEvent[] {
  return steps.map(({ id, name, start, end, place, note, hours, href, regionId }) => ({
    id: `${edition}-${id.replaceAll('/', '-')}`,
    title: name,
    start,
    end,
    place,
    hours,
    description: [note, regionId ? 'Hasil dan sumber ada di catatan pemilihannya.' : 'Sumber ada di halaman tahapan.']
      .filter(Boolean)
      .join(' '),
    url: pageOf(href ?? stagesPage(edition)),
  }));
}

/** `Pilkada 2024 Kabupaten Paser: Bupati dan Wakil Bupati` */
export function calendarName(edition: number, region: Region, election: Election): string {
  return `Pilkada ${edition} ${fullName(region)}: ${officeTitle(election.office)}`;
}
