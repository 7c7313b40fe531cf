import { articleCard, placeCard, siteCard, type Card } from './card.ts';
import { formatDate } from '../site/dates.ts';
import { getArticleLists } from '../articles/queries.ts';
import { getProvinceGroups, getRegions } from '../places/queries.ts';

/** The social card of every page that has one of its own, and that of all others. */
export async function getCards(): Promise<Card[]> {
  const regions = await getRegions();
  const lists = await getArticleLists();
  const groups = await getProvinceGroups();
  return [
    siteCard(groups.map(({ province }) => province)),
    ...groups.flatMap(({ province, regions: members }) => [
      placeCard(province, undefined),
      ...members.map((member) => placeCard(member, province)),
    ]),
    ...lists.flatMap(({ kind, articles }) =>
      articles.map((article) => {
        const day = article.date === undefined ? `Ditulis ${formatDate(article.published)}` : formatDate(article.date);
        return articleCard(kind.label, kind.page(article.id), article, day, regions);
      }),
    ),
  ];
}
