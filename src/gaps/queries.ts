import { getContacts } from '../contacts/queries.ts';
import { getElections } from '../elections/queries.ts';
import { getRegions } from '../places/queries.ts';
import { today } from '../site/queries-today.ts';
import { gapsByPlace, type PlaceGaps } from './gaps.ts';

/** What is not known as of today, in the elections of all editions and of all institutions. */
export async function getGaps(): Promise<PlaceGaps[]> {
  return gapsByPlace(await getRegions(), await getElections(), await getContacts(), today);
}
