import { getEmergencyContact } from './contacts.ts';
import { today } from './today.ts';

/** What the frame of every page needs. */
export async function getPageFrame() {
  return { emergency: await getEmergencyContact(), today };
}
