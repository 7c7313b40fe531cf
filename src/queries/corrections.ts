import { listCorrections, type ListedCorrection } from '../lib/corrections.ts';
import { paths } from '../lib/paths.ts';
import { getAppeals, getGuides, getNews, getSecurityPages } from './articles.ts';
import { today } from './today.ts';

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
