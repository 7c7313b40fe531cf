import { ofRegion } from '../articles/articles.ts';
import { getAppeals, getNews } from '../articles/queries.ts';
import { getStages } from '../calendar/queries.ts';
import { mainContacts } from '../contacts/contacts.ts';
import { getContacts } from '../contacts/queries.ts';
import { getSummary } from '../elections/queries.ts';
import { recordOf } from '../elections/record.ts';
import { today } from '../site/queries-today.ts';
import { getLayoutProps } from '../site/queries.ts';
import type { RegionWithProfile } from './queries.ts';
import { slugOfRegion } from './regions.ts';

/** What the page of a province, regency or city shows: its election in `edition`, and the contacts, appeals and news of the place. */
export async function getPlace(edition: number, region: RegionWithProfile) {
  const summary = await getSummary(edition, region.id);
  const slug = slugOfRegion(region.id);
  return {
    summary,
    record: recordOf(region, summary.election, await getStages(edition), region.profile.markdown),
    profileHtml: region.profile.html,
    contacts: mainContacts(await getContacts(), region.id, today),
    appeals: ofRegion(await getAppeals(), slug),
    news: ofRegion(await getNews(), slug),
    layoutProps: await getLayoutProps(),
  };
}
