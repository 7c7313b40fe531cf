import { mainContacts } from '../contacts/contacts.ts';
import { getContacts } from '../contacts/queries.ts';
import { getSummary } from '../elections/queries.ts';
import { CURRENT_EDITION } from '../site.ts';
import { slugOf } from '../site/paths.ts';
import { today } from '../site/queries-today.ts';
import { getLayoutProps } from '../site/queries.ts';
import { getDistrictsOf, getRegionPaths } from './queries.ts';
import { provinceIdOf, type Region } from './regions.ts';

/** Paths of the pages of every kecamatan. */
export async function getDistrictPaths() {
  const paths = await Promise.all(
    (await getRegionPaths()).map(async ({ params, props: { region } }) =>
      (await getDistrictsOf(region.code)).map((district) => ({
        params: { ...params, district: slugOf(district.name) },
        props: { region, district },
      })),
    ),
  );
  return paths.flat();
}

/** What the pages of the kecamatan of `region` have in common. */
export async function getSurroundings(region: Region) {
  const [own, province] = await Promise.all([
    getSummary(CURRENT_EDITION, region.id),
    getSummary(CURRENT_EDITION, provinceIdOf(region.id)),
  ]);
  return {
    region,
    province: province.region,
    heads: [own, province],
    contacts: mainContacts(await getContacts(), region.id, today),
    layoutProps: await getLayoutProps(),
  };
}
