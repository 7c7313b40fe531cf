import { articleCard, placeCard, siteCard, type Card } from './card.ts';
import { formatDate } from '../site/dates.ts';
import { paths } from '../site/paths.ts';
import { pageTitle } from '../elections/summary.ts';
import { CURRENT_EDITION } from '../site.ts';
import { getAppeals, getGuides, getNews, getSecurityPages } from '../articles/queries.ts';
import { getSummariesByProvince } from '../elections/queries.ts';
import { getRegions } from '../places/queries.ts';

/** The social card of every page that has one of its own, and that of all others. */
export async function getCards(): Promise<Card[]> {
  const regions = await getRegions();
  const groups = await getSummariesByProvince(CURRENT_EDITION);
  return [
    siteCard(groups.map(({ province }) => province.region)),
    ...groups.flatMap(({ province, members }) => [
      placeCard(province, pageTitle(province), undefined),
      ...members.map((member) => placeCard(member, pageTitle(member), province.region)),
    ]),
    ...(await getNews()).map((item) => articleCard('Berita', paths.newsItem(item.id), item, formatDate(item.date), regions)),
    ...(await getAppeals()).map((item) => articleCard('Imbauan', paths.appeal(item.id), item, formatDate(item.date), regions)),
    ...(await getSecurityPages()).map((item) => articleCard('Pengamanan', paths.securityPage(item.id), item, `Ditulis ${formatDate(item.published)}`, regions)),
    ...(await getGuides()).map((item) => articleCard('Panduan', paths.guide(item.id), item, `Ditulis ${formatDate(item.published)}`, regions)),
  ];
}
