import { stagesPage } from '../calendar/calendar.ts';
import { getEditionsSoFar, getStages } from '../calendar/queries.ts';
import { getAllSummaries } from '../elections/queries.ts';
import { pageTitle } from '../elections/summary.ts';
import { getRegions } from '../places/queries.ts';
import { fullName } from '../places/regions.ts';
import { paths } from '../site/paths.ts';
import { today } from '../site/queries-today.ts';
import { isPublic } from './articles.ts';
import { listCorrections, type CorrectedPage, type ListedCorrection } from './corrections.ts';
import { getArticleLists } from './queries.ts';

async function getPages(): Promise<CorrectedPage[]> {
  const articles = (await getArticleLists()).flatMap(({ kind, articles: all }) =>
    all.filter((article) => isPublic(article, today)).map((article) => ({ ...article, href: kind.page(article.id) })),
  );
  const records = (await getAllSummaries()).map((summary) => ({
    title: pageTitle(summary),
    href: paths.record(summary.election.edition, summary.region.id),
    corrections: summary.election.corrections,
  }));
  const places = (await getRegions()).map((region) => ({
    title: fullName(region),
    href: paths.region(region.id),
    corrections: region.corrections,
  }));
  const calendars = (await getEditionsSoFar()).map(async (edition) => {
    const { name, corrections } = await getStages(edition);
    return { title: `Tahapan ${name}`, href: stagesPage(edition), corrections };
  });
  return [...articles, ...records, ...places, ...(await Promise.all(calendars))];
}

/** Corrections of all public pages up to today, newest first. */
export async function getCorrections(): Promise<ListedCorrection[]> {
  return listCorrections(await getPages(), today);
}
