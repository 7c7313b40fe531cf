import { listCorrections, type ListedCorrection } from './corrections.ts';
import { paths } from '../site/paths.ts';
import { getAppeals, getGuides, getNews, getSecurityPages } from './queries.ts';
import { today } from '../site/queries-today.ts';

/** Corrections of all public articles up to today, newest first. */
export async function getCorrections(): Promise<ListedCorrection[]> {
  const kinds = [
    { articles: await getNews(), pathOf: paths.newsItem },
    { articles: await getAppeals(), pathOf: paths.appeal },
    { articles: await getSecurityPages(), pathOf: paths.securityPage },
    { articles: await getGuides(), pathOf: paths.guide },
  ];
  return listCorrections(kinds, today);
}
