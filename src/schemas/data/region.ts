/** All that is published of one place, in one file. */
import { z } from 'astro/zod';
import { appeal, newsItem } from './article.ts';
import { contact } from './contact.ts';
import { election, regionName } from './election.ts';
import { field, head, orNull, page, sourceKeys, sources, text, updated } from './fields.ts';

export const region = z.strictObject({
  ...regionName.shape,
  page,
  updated,
  aliases: field(z.array(text), 'Nama pendek dan nama lama.', 'Short forms and older names.'),
  seat: field(
    orNull(z.strictObject({ name: field(text, 'Nama ibu kota.', 'Name of the seat.'), sources: sourceKeys })),
    'Ibu kota; null untuk kota.',
    'Seat of government; null for a city.',
  ),
  profile: field(text, 'Profil dalam Markdown; [@k1] menunjuk ke sumber dengan kunci k1.', 'Profile as Markdown; [@k1] points to the source with key k1.'),
  sources,
});

export const regionFile = z.strictObject({
  ...head,
  region: field(region, 'Wilayah.', 'The place.'),
  election: field(election, 'Pemilihan terbaru.', 'Its latest election.'),
  contacts: field(z.array(contact), 'Kontak wilayah ini, provinsinya, dan nasional.', 'Contacts of the place, its province and the whole country.'),
  appeals: field(z.array(appeal), 'Imbauan tentang wilayah ini.', 'Appeals that speak of the place.'),
  news: field(z.array(newsItem), 'Berita tentang wilayah ini.', 'News that speak of the place.'),
});

export type PublishedRegion = z.infer<typeof region>;
export type RegionFile = z.infer<typeof regionFile>;
