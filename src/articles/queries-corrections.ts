import { listCorrections, type ListedCorrection } from './corrections.ts';
import { getArticleLists } from './queries.ts';
import { today } from '../site/queries-today.ts';

/** Corrections of all public articles up to today, newest first. */
export async function getCorrections(): Promise<ListedCorrection[]> {
  return listCorrections(
    (await getArticleLists()).map(({ kind, articles }) => ({ articles, pathOf: kind.page })),
    today,
  );
}
