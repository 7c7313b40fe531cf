/** A place as published, with all that concerns it in one file. */
import type { z } from 'astro/zod';
import { paths } from '../site/paths.ts';
import { region, type RegionData } from '../kinds/region.ts';
import { bodyText, identity, type Kind } from './kind.ts';
import { computed } from './meaning.ts';

/** Without what has the licence of others: points are those of GeoNames and Wikipedia, names of kecamatan those of idn-area-data. */
export const regionItem = region
  .omit({ point: true, districtAliases: true, access: true })
  .extend({
    ...identity,
    ...bodyText,
    code: computed(region.shape.code.unwrap(), 'Kode Kementerian Dalam Negeri.'),
  })
  .strip();

export type RegionItem = z.infer<typeof regionItem>;

export const regions: Pick<Kind<RegionData, RegionItem>, 'item' | 'publish'> = {
  item: regionItem,
  publish: ({ id, data, body = '' }, context) => ({
    ...data,
    code: context.regions.find((place) => place.id === id)?.code,
    page: context.addressOf(paths.region(id)),
    text: body.trim(),
  }),
};
