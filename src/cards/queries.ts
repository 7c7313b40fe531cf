import { articleCard, placeCard, siteCard, type Card } from './card.ts';
import { formatDate } from '../site/dates.ts';
import { pageTitle } from '../elections/summary.ts';
import { CURRENT_EDITION } from '../site.ts';
import { getArticleLists } from '../articles/queries.ts';
import { getSummariesByProvince } from '../elections/queries.ts';
import { getRegions } from '../places/queries.ts';

/** The social card of every page that has one of its own, and that of all others. */
export async function getCards(): Promise<Card[]> {
  const regions = await getRegions();
  const lists = await getArticleLists();
  const groups = await getSummariesByProvince(CURRENT_EDITION);
  return [
    siteCard(groups.map(({ province }) => province.region)),
    ...groups.flatMap(({ province, members }) => [
      placeCard(province, pageTitle(province), undefined),
      ...members.map((member) => placeCard(member, pageTitle(member), province.region)),
    ]),
    ...lists.flatMap(({ kind, articles }) =>
      articles.map((article) => {
        const day = article.date === undefined ? `Ditulis ${formatDate(article.published)}` : formatDate(article.date);
        return articleCard(kind.label, kind.page(article.id), article, day, regions);
      }),
    ),
  ];
}
