/** The sources of what the page of a place says, which is little of what its record says. */
import { originOf } from '../elections/origin.ts';
import { ballotSources, decidingVote, type Election } from '../elections/elections.ts';
import { voteNow, type ElectionSummary } from '../elections/summary.ts';
import { numberSources, usedSources, type Cite, type NumberedSource } from '../sources/sources.ts';
import type { Region } from './regions.ts';

export interface PlaceSources {
  list: NumberedSource[];
  cite: Record<'region' | 'ballot' | 'sitting' | 'shown', Cite>;
}

/**
 * Numbers run in the order of the page: the seat, who stands by `ballot`, who governs by the election `sitting`, the result of `shown`,
 * which may be the same.
 */
export function placeSources(
  region: Region,
  ballot: ElectionSummary | null,
  sitting: Election | null,
  shown: Election | null,
): PlaceSources {
  const inOffice = sitting
    ? usedSources([sitting.elected, sitting.inaugurated, originOf(sitting), sitting.inOffice])
    : [];
  const { list, cites } = numberSources([
    { sources: region.sources, uses: region.seat?.sources ?? [] },
    { sources: ballot?.election.sources ?? {}, uses: ballot ? ballotSources(voteNow(ballot)) : [] },
    { sources: sitting?.sources ?? {}, uses: inOffice },
    { sources: shown?.sources ?? {}, uses: shown ? ballotSources(decidingVote(shown)) : [] },
  ]);
  const [citeRegion, citeBallot, citeSitting, citeShown] = cites as [Cite, Cite, Cite, Cite];
  return { list, cite: { region: citeRegion, ballot: citeBallot, sitting: citeSitting, shown: citeShown } };
}
