/** An item of news as structured data. */
import type { NewsArticleLeaf, WithContext } from 'schema-dts';
import type { NewsData } from '../../kinds/news.ts';
import { site } from '../../site.ts';
import { paths } from '../paths.ts';
import type { AddressOf } from './json.ts';
import { publisher } from './publisher.ts';

/** `places` are the names of the places that the item speaks of. Written and published by the site's publisher, after its sources. */
export function newsArticle(
  item: NewsData & { id: string },
  places: readonly string[],
  addressOf: AddressOf,
): WithContext<NewsArticleLeaf> {
  const path = paths.newsItem(item.id);
  const modified = item.corrections
    .map(({ date }) => date)
    .sort()
    .at(-1);
  const basis = Object.values(item.sources).flatMap(({ url }) => url ?? []);
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: item.title,
    description: item.summary,
    datePublished: item.published,
    ...(modified && { dateModified: modified }),
    inLanguage: site.language,
    mainEntityOfPage: addressOf(path),
    image: addressOf(paths.card(path)),
    author: publisher(addressOf),
    publisher: publisher(addressOf),
    contentLocation: places.map((name) => ({ '@type': 'AdministrativeArea', name })),
    ...(basis.length > 0 && { isBasedOn: basis }),
  };
}
