import { paths } from '../../site/paths.ts';

const PATH_OF: Record<string, (id: string) => string> = {
  regions: paths.region,
  news: paths.newsItem,
  appeals: paths.appeal,
  security: paths.securityPage,
  guides: paths.guide,
};

/** Address of the page that shows the body of `file`, `content/news/x.md`. */
export function ownAddress(file: string, id: string): string {
  return PATH_OF[file.split('/')[1] ?? '']?.(id) ?? '/';
}
