import { getContacts } from '../contacts/queries.ts';
import { getEditions } from '../calendar/queries.ts';
import { getElections } from '../elections/queries.ts';
import { getRegions } from '../places/queries.ts';
import { today } from '../site/queries-today.ts';
import { gapsByPlace, type PlaceGaps } from './gaps.ts';

/** What is not known as of today, in the elections of all editions and of all institutions. */
export async function getGaps(): Promise<PlaceGaps[]> {
  const elections = await Promise.all((await getEditions()).map(getElections));
  return gapsByPlace(await getRegions(), elections.flat(), await getContacts(), today);
}
