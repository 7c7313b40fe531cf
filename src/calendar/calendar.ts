/** Steps of an edition over all places: the national stages, then revotes and inaugurations of single places. */
import type { StagesData } from '../kinds/stages.ts';
import type { CalendarEvent } from './calendar-file.ts';
import { pairName, type Election } from '../elections/elections.ts';
import { paths } from '../site/paths.ts';
import { fullName, officeTitle, type Region } from '../places/regions.ts';

export interface CalendarStep {
  /** Stable key. */
  id: string;
  name: string;
  /** YYYY-MM-DD */
  start: string;
  end?: string | undefined;
  place?: string | undefined;
  note?: string | undefined;
  sources: readonly string[];
  /** Record of the election that the step belongs to. */
  href?: string;
  /** Key of its place; absent for national stages. */
  regionId?: string;
}

/** Revote and inauguration of one place. */
export function ownSteps(region: Region, { edition, revote, elected, inaugurated }: Election): CalendarStep[] {
  const common = { href: paths.record(edition, region.id), regionId: region.id };
  const steps: CalendarStep[] = [];
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
  return stages.map(({ id, name, start, end, note, sources }) => ({ id, name, start, end, note, sources }));
}

/** By first day; what ends earlier comes first. */
export function byStart(a: CalendarStep, b: CalendarStep): number {
  return a.start.localeCompare(b.start) || (a.end ?? a.start).localeCompare(b.end ?? b.start);
}

/** Hours in which polling stations were open on the edition's voting day (KPU). No source gives those of the revotes. */
const VOTING_HOURS = { from: '07:00', until: '13:00' };

/** Steps as events of a calendar file. `pageOf` turns a path into a full address. */
export function calendarEvents(
  edition: number,
  steps: readonly CalendarStep[],
  pageOf: (path: string) => string,
): CalendarEvent[] {
  return steps.map(({ id, name, start, end, place, note, href, regionId }) => ({
    id: `${edition}-${id.replaceAll('/', '-')}`,
    title: name,
    start,
    end,
    place,
    hours: id === 'voting' ? VOTING_HOURS : undefined,
    description: [note, regionId ? 'Hasil dan sumber ada di catatan pemilihannya.' : 'Sumber ada di halaman tahapan.']
      .filter(Boolean)
      .join(' '),
    url: pageOf(href ?? paths.stages()),
  }));
}

/** `Pilkada 2024 Kabupaten Paser: Bupati dan Wakil Bupati` */
export function calendarName(edition: number, region: Region, election: Election): string {
  return `Pilkada ${edition} ${fullName(region)}: ${officeTitle(election.office)}`;
}
