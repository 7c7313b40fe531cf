/** The site itself and its search, as structured data. */
import type { SearchAction, WebSite, WithActionConstraints, WithContext } from 'schema-dts';
import { site } from '../../site.ts';
import { paths } from '../paths.ts';
import type { AddressOf } from './json.ts';
import { publisher } from './publisher.ts';

export function website(addressOf: AddressOf): WithContext<WebSite> {
  const search: WithActionConstraints<SearchAction> = {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${addressOf(paths.search())}?q={search_term_string}` },
    'query-input': 'required name=search_term_string',
  };
  return {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    name: site.name,
    description: site.tagline,
    url: addressOf(paths.home()),
    inLanguage: site.language,
    publisher: publisher(addressOf),
    potentialAction: search,
  };
}
