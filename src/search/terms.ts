import { hasBlankBox, type Election } from '../elections/elections.ts';
import { fullName, type Region } from '../places/regions.ts';

/** Names and words that people type for a region and that its text may not have: short forms, its seat, what its vote was known for. */
export function searchTerms(region: Region, election: Election): string[] {
  return [
    fullName(region),
    ...region.aliases,
    ...(region.seat ? [region.seat.name] : []),
    ...(hasBlankBox(election) ? ['kotak kosong'] : []),
    ...(election.revote ? ['pemungutan suara ulang', 'PSU'] : []),
  ];
}
