/** One numbering for the sources of the calendar and of all elections whose steps stand on its page. */
import type { StagesData } from '../kinds/stages.ts';
import type { CalendarStep } from './calendar.ts';
import type { Election } from '../elections/elections.ts';
import { numberSources, usedSources, type Cite, type NumberedSource } from '../sources/sources.ts';

export interface NumberedCalendar {
  list: NumberedSource[];
  /** Citations of a step's own file. */
  citeOf: (step: CalendarStep) => Cite;
  citeStages: Cite;
}

export function numberCalendar(
  calendar: StagesData,
  elections: readonly Election[],
  steps: readonly CalendarStep[],
): NumberedCalendar {
  const national = steps.filter(({ regionId }) => regionId === undefined);
  const files = [
    { sources: calendar.sources, uses: [...usedSources(national), ...usedSources(calendar.next)] },
    ...elections.map(({ region, sources }) => ({
      sources,
      uses: usedSources(steps.filter(({ regionId }) => regionId === region)),
    })),
  ];
  const { list, cites } = numberSources(files);
  const [citeStages, ...own] = cites as [Cite, ...Cite[]];
  const byRegion = new Map(elections.map(({ region }, index) => [region, own[index] ?? citeStages]));
  return {
    list,
    citeStages,
    citeOf: ({ regionId }) => (regionId === undefined ? citeStages : (byRegion.get(regionId) ?? citeStages)),
  };
}
