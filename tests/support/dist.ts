/** What was built: every page of dist/, read and parsed once for all tests. */
import { existsSync, globSync } from 'node:fs';
import { attributeOf, loadPage, readSitemap, type BuiltPage } from './page.ts';

export { attributeOf, brotliSize, elementsOf, sizeWithin, textOf, type BuiltPage, type Element } from './page.ts';

if (!existsSync('dist/index.html')) throw new Error('dist/ is missing: run "npm run build" first');

function leadsOn({ elements }: BuiltPage): boolean {
  return elements.some((element) => attributeOf(element, 'http-equiv') === 'refresh');
}

/** What a server sends where it can send no page of the site: plain, so that nothing else is needed. */
const STAND_IN = 'gangguan.html';

/** Every HTML file of dist/, old addresses that only lead on too. */
export const everyPage: BuiltPage[] = globSync('dist/**/*.html')
  .filter((file) => !file.endsWith(STAND_IN))
  .sort()
  .map((file) => loadPage(file, 'dist'));

/** Every page of dist/ by its path. The 404 page is `/404.html`. Old addresses that only lead on are no pages. */
export const pages: BuiltPage[] = everyPage.filter((page) => !leadsOn(page));

export const pagesByPath: ReadonlyMap<string, BuiltPage> = new Map(pages.map((page) => [page.path, page]));

/** The page with this path; throws where none was built. */
export function pageAt(path: string): BuiltPage {
  const page = pagesByPath.get(path);
  if (!page) throw new Error(`${path} was not built`);
  return page;
}

/** True for a page that search engines leave out: an old address that says why it is gone. */
export function isUnlisted({ elements }: BuiltPage): boolean {
  return elements.some(
    (element) => attributeOf(element, 'name') === 'robots' && attributeOf(element, 'content') === 'noindex',
  );
}

export const sitemapPaths: string[] = readSitemap();
