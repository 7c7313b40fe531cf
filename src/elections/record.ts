/** All that the page of one place needs about its latest election, with one numbering for the sources of its three files. */
import type { StagesData } from '../kinds/stages.ts';
import { citedIn } from '../sources/citations.ts';
import type { Election } from './elections.ts';
import type { Region } from '../places/regions.ts';
import { numberSources, usedSources, type Cite, type NumberedSource } from '../sources/sources.ts';
import { timelineOf, type StepOrigin, type TimelineStep } from './timeline.ts';

export interface ElectionRecord {
  steps: TimelineStep[];
  sources: NumberedSource[];
  /** Numbers for the keys of the election's, the region's and the calendar's own `sources`. */
  cite: Record<StepOrigin | 'region', Cite>;
}

/** Numbers run in the order of the page: who was elected, the vote, the rest of the election, the profile, the national stages. */
export function recordOf(
  region: Region,
  election: Election,
  calendar: StagesData,
  profileMarkdown: string,
): ElectionRecord {
  const steps = timelineOf(election, calendar);
  const { elected, inaugurated, vote, revote, ...rest } = election;
  const { list, cites } = numberSources([
    {
      sources: election.sources,
      uses: usedSources([elected, inaugurated, revote, vote, { ...rest, sources: undefined }]),
    },
    { sources: region.sources, uses: citedIn(profileMarkdown) },
    {
      sources: calendar.sources,
      uses: steps.filter(({ origin }) => origin === 'stages').flatMap((step) => step.sources),
    },
  ]);
  const [citeElection, citeRegion, citeStages] = cites as [Cite, Cite, Cite];
  return { steps, sources: list, cite: { election: citeElection, region: citeRegion, stages: citeStages } };
}
