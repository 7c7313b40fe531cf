/** All that the page of one place needs about its latest election, with one numbering for the sources of its four files. */
import type { StagesData } from '../kinds/stages.ts';
import { citedIn } from '../sources/citations.ts';
import type { RecordContents } from './sections.ts';
import type { Region } from '../places/regions.ts';
import { numberSources, usedSources, type Cite, type NumberedSource } from '../sources/sources.ts';
import { timelineOf, type StepOrigin, type TimelineStep } from './timeline.ts';

export interface ElectionRecord {
  steps: TimelineStep[];
  sources: NumberedSource[];
  /** Numbers for the keys of the election's, the counts', the region's and the calendar's own `sources`. */
  cite: Record<StepOrigin | 'region' | 'counts', Cite>;
}

/** Numbers run in the order of the page: who was elected, the vote, the rest of the election, the votes by kecamatan, the profile, the national stages. */
export function recordOf(
  region: Region,
  { summary: { election }, districtCounts }: Pick<RecordContents, 'summary' | 'districtCounts'>,
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
    { sources: districtCounts.sources, uses: districtCounts.counts.flatMap((count) => count.sources) },
    { sources: region.sources, uses: [...citedIn(profileMarkdown), ...usedSources(region.access)] },
    {
      sources: calendar.sources,
      uses: steps.filter(({ origin }) => origin === 'stages').flatMap((step) => step.sources),
    },
  ]);
  const [citeElection, citeCounts, citeRegion, citeStages] = cites as [Cite, Cite, Cite, Cite];
  return {
    steps,
    sources: list,
    cite: { election: citeElection, counts: citeCounts, region: citeRegion, stages: citeStages },
  };
}
