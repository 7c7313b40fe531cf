import { mainContacts } from '../contacts/contacts.ts';
import { getContacts } from '../contacts/queries.ts';
import { shownElection } from '../elections/place-elections.ts';
import { getPlaceElections } from '../elections/queries.ts';
import { today } from '../site/queries-today.ts';
import { getLayoutProps } from '../site/queries.ts';
import { getRegion } from './queries.ts';
import { provinceIdOf, type Region } from './regions.ts';

/** What the pages of the kecamatan of `region` have in common. */
export async function getSurroundings(region: Region) {
  const province = await getRegion(provinceIdOf(region.id));
  const [own, above] = [await getPlaceElections(region.id), await getPlaceElections(province.id)];
  return {
    region,
    province,
    sitting: [own.sitting, above.sitting].filter((summary) => summary !== null),
    edition: (shownElection(own) ?? own.current)?.election.edition ?? null,
    contacts: mainContacts(await getContacts(), region.id, today),
    layoutProps: await getLayoutProps(),
  };
}
