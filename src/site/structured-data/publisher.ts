/** Who answers for the site, as structured data. */
import type { Organization } from 'schema-dts';
import { site } from '../../site.ts';
import { paths } from '../paths.ts';
import type { AddressOf } from './json.ts';

/** Its own page says who the publisher is. */
export function publisher(addressOf: AddressOf): Organization {
  return { '@type': 'Organization', name: site.publisher.name, url: addressOf(paths.about()) };
}
