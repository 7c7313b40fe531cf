import type { OfflineList } from './list.ts';
import { offlinePages } from './pages.ts';
import { fullName, type Region } from '../places/regions.ts';
import { SAVES_PAGES } from '../site.ts';
import { paths } from '../site/paths.ts';
import { getGuides } from '../articles/queries.ts';
import { getContactsOf } from '../contacts/queries.ts';
import { getPlaceElections } from '../elections/queries.ts';
import { getDistrictsOf, getRegions } from '../places/queries.ts';
import { today } from '../site/queries-today.ts';

/** What is saved for one place, before the build knows the files that its pages need. */
export type PageList = Omit<OfflineList, 'files'> & { pages: string[] };

export async function getPageList(region: Region): Promise<PageList> {
  const [contacts, guides] = [await getContactsOf(region), await getGuides()];
  const { sitting, current } = await getPlaceElections(region.id);
  const records = [
    ...new Set([sitting, current].flatMap((item) => (item ? paths.record(item.election.edition, region.id) : []))),
  ];
  return {
    name: fullName(region),
    date: today,
    contacts: contacts.length,
    guides: guides.length,
    pages: offlinePages(region, await getDistrictsOf(region.code), records, contacts, guides),
  };
}

/** Paths of the lists of all places; none where nothing can be saved. */
export async function getListPaths() {
  return SAVES_PAGES ? (await getRegions()).map((region) => ({ params: { place: region.id }, props: { region } })) : [];
}
