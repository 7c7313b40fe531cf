import { getEmergencyContact } from '../contacts/queries.ts';
import { today } from './queries-today.ts';

/** What the frame of every page needs. */
export async function getPageFrame() {
  return { emergency: await getEmergencyContact(), today };
}
