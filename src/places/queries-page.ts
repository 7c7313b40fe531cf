import { ofRegion } from '../articles/articles.ts';
import { getAppeals, getGuides, getNews } from '../articles/queries.ts';
import { getStages } from '../calendar/queries.ts';
import { mainContacts } from '../contacts/contacts.ts';
import { getContacts } from '../contacts/queries.ts';
import { shownElection } from '../elections/place-elections.ts';
import { getPlaceElections } from '../elections/queries.ts';
import { getRecordContents } from '../elections/queries-record.ts';
import { CURRENT_EDITION } from '../site.ts';
import { today } from '../site/queries-today.ts';
import { getLayoutProps } from '../site/queries.ts';
import { slugOfRegion, type Region } from './regions.ts';

/** The guide whose answer says when the next election is, as far as the law does. */
const NEXT_GUIDE = 'pilkada-berikutnya';

/** What the page of a province, regency or city shows: who governs, the elections, contacts, appeals and news of the place. */
export async function getPlace(region: Region) {
  const elections = await getPlaceElections(region.id);
  const recorded = shownElection(elections) ?? elections.current;
  const slug = slugOfRegion(region.id);
  // Written before the last vote, the guide spoke of that one.
  const lastVote = elections.current?.election.vote.votingDay ?? '';
  return {
    region,
    elections,
    recorded: recorded && (await getRecordContents(recorded)),
    calendar: await getStages(CURRENT_EDITION),
    guides: await getGuides(),
    next: (await getGuides()).find(({ id, published }) => id === NEXT_GUIDE && published >= lastVote) ?? null,
    contacts: mainContacts(await getContacts(), region.id, today),
    appeals: ofRegion(await getAppeals(), slug),
    news: ofRegion(await getNews(), slug),
    layoutProps: await getLayoutProps(),
  };
}
