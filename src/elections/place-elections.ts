/** The elections of one place over the editions: which one brought those who govern, and which one is on. */
import type { Region } from '../places/regions.ts';
import { hasResult, type ElectionSummary } from './summary.ts';

export interface PlaceElections {
  /** The newest election whose pair is in office; `null` where none is known. */
  sitting: ElectionSummary | null;
  /** The election of the current edition; `null` where the place has none. */
  current: ElectionSummary | null;
  /** The elections of all other editions, newest first. */
  older: ElectionSummary[];
}

/** Who governs a place. */
export interface Head {
  region: Region;
  /** The pair in office; `null` where it is not known. */
  winner: string | null;
}

/** Sorts `summaries`, all of one place, by what they mean for it while `currentEdition` is on. */
export function placeElections(summaries: readonly ElectionSummary[], currentEdition: number): PlaceElections {
  const newestFirst = summaries.toSorted((a, b) => b.election.edition - a.election.edition);
  return {
    sitting: newestFirst.find(({ state }) => state === 'in-office') ?? null,
    current: newestFirst.find(({ election }) => election.edition === currentEdition) ?? null,
    older: newestFirst.filter(({ election }) => election.edition !== currentEdition),
  };
}

/** The election whose result a place shows: the current one once it has one, until then the one that brought those who govern. */
export function shownElection({ sitting, current }: PlaceElections): ElectionSummary | null {
  return current && hasResult(current) ? current : sitting;
}

/** The election whose ballot a place shows because nothing else is known of it yet. */
export function ballotElection({ current }: PlaceElections): ElectionSummary | null {
  return current && !hasResult(current) ? current : null;
}
